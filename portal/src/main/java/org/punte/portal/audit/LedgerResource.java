package org.punte.portal.audit;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.punte.portal.agency.Names;
import org.punte.portal.client.Listed;
import org.punte.portal.client.Nothing;
import org.punte.portal.client.audit.AuditClient;
import org.punte.portal.client.audit.AuditedReading;
import org.punte.portal.client.audit.Verification;
import org.punte.portal.page.Fields;
import org.punte.portal.page.Pages;
import org.punte.portal.refusal.Attempt;
import org.punte.portal.refusal.Refusal;

/** The readings of one's own agency, for its auditors; and whether they are as they were written. */
@Path("/ledger")
@Authenticated
class LedgerResource {
    private final AuditClient audit;
    private final Names names;

    LedgerResource(@RestClient AuditClient audit, Names names) {
        this.audit = audit;
        this.names = names;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(
                Listed<AuditedReading> readings,
                Names names,
                @Nullable String decision,
                @Nullable Verification verified,
                @Nullable Refusal refusal);
    }

    @GET
    public TemplateInstance list(@RestQuery @Nullable String decision, @RestQuery @Nullable String after) {
        return page(Fields.text(decision), Fields.text(after), null, null);
    }

    @POST
    @Path("verification")
    public Response verify() {
        return Attempt.of(
                () -> Pages.answer(200, page(null, null, audit.verify(new Nothing()), null)),
                refusal -> page(null, null, null, refusal));
    }

    /** A form sent after the session had ended comes back from the sign-in as a plain request. */
    @GET
    @Path("verification")
    public Response comeBack() {
        return Pages.goTo("/ledger");
    }

    private TemplateInstance page(
            @Nullable String decision,
            @Nullable String after,
            @Nullable Verification verified,
            @Nullable Refusal refusal) {
        return Templates.list(audit.readings(decision, after), names, decision, verified, refusal);
    }
}
