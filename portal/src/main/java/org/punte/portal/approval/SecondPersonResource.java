package org.punte.portal.approval;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.punte.portal.agency.Directory;
import org.punte.portal.client.Nothing;
import org.punte.portal.client.identity.Agency;
import org.punte.portal.client.staff.SecondPerson;
import org.punte.portal.client.staff.SecondPersonClient;
import org.punte.portal.client.staff.StaffCommand;
import org.punte.portal.page.Fields;
import org.punte.portal.page.Frame;
import org.punte.portal.page.Pages;
import org.punte.portal.refusal.Attempt;
import org.punte.portal.refusal.Refusal;

/** Small agencies name a supervisor of a partner agency as their second person, for acts that show no case. */
@Path("/agency/second-persons")
@Authenticated
class SecondPersonResource {
    private final SecondPersonClient decisions;
    private final Directory directory;
    private final Frame frame;

    SecondPersonResource(@RestClient SecondPersonClient decisions, Directory directory, Frame frame) {
        this.decisions = decisions;
        this.directory = directory;
        this.frame = frame;
    }

    /** A second person with the name of the agency of which he or she is. */
    record Named(SecondPerson person, String partner) {}

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(List<Named> persons, List<Agency> partners, @Nullable Refusal refusal);
    }

    @GET
    public TemplateInstance list() {
        return page(null);
    }

    @POST
    public Response name(@RestForm String key, @RestForm @Nullable String account, @RestForm @Nullable String partner) {
        return Attempt.then(
                "/agency/second-persons",
                () -> decisions.nameSecondPerson(
                        key,
                        new StaffCommand.NameSecondPerson(
                                Fields.required(Fields.id(account), "account"),
                                Fields.required(Fields.id(partner), "partner"))),
                refusal -> page(refusal));
    }

    @POST
    @Path("{id}/end")
    public Response end(@RestPath UUID id, @RestForm String key) {
        return Attempt.then(
                "/agency/second-persons",
                () -> decisions.answerSecondPerson(id, "end", key, new Nothing()),
                refusal -> page(refusal));
    }

    /** A form sent after the session had ended comes back from the sign-in as a plain request. */
    @GET
    @Path("{id}/end")
    public Response comeBack() {
        return Pages.goTo("/agency/second-persons");
    }

    private TemplateInstance page(@Nullable Refusal refusal) {
        var persons = decisions.secondPersons(null).items().stream()
                .map(person -> new Named(person, directory.name(person.partner())))
                .toList();
        var partners = directory.besides(frame.me().agency().id());
        return Templates.list(persons, partners, refusal);
    }
}
