package org.punte.portal.waiting;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.openstep.OpenStepClient;
import org.punte.portal.client.openstep.PutAway;
import org.punte.portal.client.openstep.PutAwayReason;
import org.punte.portal.page.Fields;
import org.punte.portal.page.Pages;
import org.punte.portal.refusal.Attempt;

/** Saying that nothing more is to be done about what came back. */
@Path("/referrals/{id}/waiting/putting-away")
@Authenticated
class PutAwayResource {
    private final OpenStepClient steps;
    private final WaitingPage page;

    PutAwayResource(@RestClient OpenStepClient steps, WaitingPage page) {
        this.steps = steps;
        this.page = page;
    }

    @POST
    public Response putAway(@RestPath UUID id, @RestForm String key, @RestForm @Nullable String reason) {
        return Attempt.then(
                "/tasks",
                () -> steps.putAway(
                        id,
                        Attempt.keyOf(key, Arrays.asList(reason)),
                        new PutAway(Fields.code(PutAwayReason.class, reason))),
                refusal -> page.of(id, refusal));
    }

    /** A form sent after the session had ended comes back from the sign-in as a plain request. */
    @GET
    public Response comeBack(@RestPath UUID id) {
        return Pages.goTo("/referrals/" + id + "/waiting");
    }
}
