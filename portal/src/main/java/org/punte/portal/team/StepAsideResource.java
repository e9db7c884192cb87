package org.punte.portal.team;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.Nothing;
import org.punte.portal.client.desk.DeskClient;
import org.punte.portal.client.referral.Referral;
import org.punte.portal.client.referral.ReferralClient;
import org.punte.portal.refusal.Attempt;
import org.punte.portal.refusal.Refusal;

/** Saying that somebody in it is close to me: it is gone from my pages. What follows is read first; one cannot undo it oneself. */
@Path("/referrals/{id}/conflict")
@Authenticated
class StepAsideResource {
    private final DeskClient desk;
    private final ReferralClient referrals;

    StepAsideResource(@RestClient DeskClient desk, @RestClient ReferralClient referrals) {
        this.desk = desk;
        this.referrals = referrals;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance ask(Referral referral, @Nullable Refusal refusal);
    }

    /** Also where a form comes back that was sent after the session had ended. */
    @GET
    public TemplateInstance ask(@RestPath UUID id) {
        return page(id, null);
    }

    @POST
    public Response stepAside(@RestPath UUID id, @RestForm String key) {
        return Attempt.then("/tasks", () -> desk.stepAside(id, key, new Nothing()), refusal -> page(id, refusal));
    }

    private TemplateInstance page(UUID id, @Nullable Refusal refusal) {
        return Templates.ask(referrals.referral(id), refusal);
    }
}
