package org.punte.portal.team;

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
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.punte.portal.agency.People;
import org.punte.portal.client.Nothing;
import org.punte.portal.client.desk.Conflict;
import org.punte.portal.client.desk.DeskClient;
import org.punte.portal.page.Fields;
import org.punte.portal.page.Pages;
import org.punte.portal.refusal.Attempt;
import org.punte.portal.refusal.Refusal;

/** Who of the colleagues must not deal with what, for supervisors. */
@Path("/conflicts")
@Authenticated
class ConflictResource {
    private final DeskClient desk;
    private final People people;

    ConflictResource(@RestClient DeskClient desk, People people) {
        this.desk = desk;
        this.people = people;
    }

    /** A declaration with the name of whoever made it. */
    record Row(Conflict conflict, String name) {}

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(List<Row> rows, @Nullable String next, @Nullable Refusal refusal);
    }

    @GET
    public TemplateInstance list(@RestQuery @Nullable String after) {
        return page(Fields.text(after), null);
    }

    @POST
    @Path("{id}/lifting")
    public Response lift(@RestPath UUID id, @RestForm String key) {
        return Attempt.then("/conflicts", () -> desk.lift(id, key, new Nothing()), refusal -> page(null, refusal));
    }

    /** A form sent after the session had ended comes back from the sign-in as a plain request. */
    @GET
    @Path("{id}/lifting")
    public Response comeBack() {
        return Pages.goTo("/conflicts");
    }

    private TemplateInstance page(@Nullable String after, @Nullable Refusal refusal) {
        var page = desk.conflicts(after);
        var rows = page.items().stream()
                .map(conflict -> new Row(conflict, people.name(conflict.account())))
                .toList();
        return Templates.list(rows, page.next(), refusal);
    }
}
