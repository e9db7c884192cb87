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
import org.punte.portal.client.Nothing;
import org.punte.portal.client.staff.MailDomain;
import org.punte.portal.client.staff.SecondPersonClient;
import org.punte.portal.client.staff.StaffCommand;
import org.punte.portal.done.Done;
import org.punte.portal.page.Fields;
import org.punte.portal.page.Pages;
import org.punte.portal.refusal.Attempt;
import org.punte.portal.refusal.Refusal;

/** From which domains somebody can be invited. One administrator asks, a second person decides. */
@Path("/agency/domains")
@Authenticated
class DomainResource {
    private final SecondPersonClient decisions;

    DomainResource(@RestClient SecondPersonClient decisions) {
        this.decisions = decisions;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(
                List<MailDomain> domains, @Nullable String typed, @Nullable Refusal refusal);
    }

    @GET
    public TemplateInstance list() {
        return page(null, null);
    }

    @POST
    public Response propose(@RestForm String key, @RestForm @Nullable String domain) {
        return Attempt.then(
                Done.PROPOSED.at("/agency/domains"),
                () -> decisions.proposeDomain(
                        key, new StaffCommand.ProposeDomain(Fields.required(Fields.text(domain), "domain"))),
                refusal -> page(Fields.text(domain), refusal));
    }

    @POST
    @Path("{id}/removal")
    public Response remove(@RestPath UUID id, @RestForm String key) {
        return Attempt.then(
                Done.PROPOSED.at("/agency/domains"),
                () -> decisions.answerDomain(id, "removal", key, new Nothing()),
                refusal -> page(null, refusal));
    }

    /** A form sent after the session had ended comes back from the sign-in as a plain request. */
    @GET
    @Path("{id}/removal")
    public Response comeBack() {
        return Pages.goTo("/agency/domains");
    }

    private TemplateInstance page(@Nullable String typed, @Nullable Refusal refusal) {
        return Templates.list(decisions.mailDomains(null).items(), typed, refusal);
    }
}
