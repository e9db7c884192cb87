package org.punte.portal.finding;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.finding.FindingClient;
import org.punte.portal.page.Fields;
import org.punte.portal.refusal.Attempt;
import org.punte.portal.refusal.Refusal;
import org.punte.portal.told.Told;

/** One decision, seconding a proposed one, and whom a decision-maker decides about. */
@Path("/")
@Authenticated
class DecisionResource {
    private static final String DECISIONS = "identification-decisions";

    private final FindingClient findings;

    DecisionResource(@RestClient FindingClient findings) {
        this.findings = findings;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance decision(Told decision, @Nullable Refusal refusal);

        static native TemplateInstance deciding(Told persons);
    }

    @GET
    @Path("decisions/{id}")
    public TemplateInstance decision(@RestPath UUID id) {
        return Templates.decision(Told.kept(findings.one(DECISIONS, id)), null);
    }

    /** {@code answer} is {@code confirmation} or {@code refusal}. */
    @POST
    @Path("decisions/{id}")
    public Response answer(@RestPath UUID id, @RestForm String key, @RestForm @Nullable String answer) {
        return Attempt.then(
                "/decisions/" + id,
                () -> findings.move(
                        DECISIONS, id, "confirmation".equals(answer) ? "confirmation" : "refusal", key, Map.of()),
                refusal -> Templates.decision(Told.kept(findings.one(DECISIONS, id)), refusal));
    }

    /** Whom a decision-maker decides about. */
    @GET
    @Path("deciding")
    public TemplateInstance deciding(@RestQuery @Nullable String after) {
        return Templates.deciding(Told.kept(findings.toDecide(Fields.text(after))));
    }
}
