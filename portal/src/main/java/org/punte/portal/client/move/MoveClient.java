package org.punte.portal.client.move;

import io.smallrye.faulttolerance.api.ApplyGuard;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.Listed;
import org.punte.portal.client.Nothing;
import org.punte.portal.client.Patience;
import org.punte.portal.client.RefusedMapper;
import org.punte.portal.client.TokenForwarding;
import org.punte.portal.client.referral.Referral;
import org.punte.portal.client.referral.SendReferral;

/** What can happen to a referral beside yes, no and done. */
@Path("/v1")
@RegisterRestClient(configKey = "referral")
@RegisterProvider(TokenForwarding.class)
@RegisterProvider(RefusedMapper.class)
public interface MoveClient {
    @GET
    @Path("/referrals/{id}/questions")
    @ApplyGuard(Patience.REFERRAL)
    Listed<Question> questions(@RestPath UUID id);

    @POST
    @Path("/referrals/{id}/information-request")
    void ask(@RestPath UUID id, @RestHeader("Idempotency-Key") String key, MoveBody.Ask body);

    @POST
    @Path("/referrals/{id}/information")
    void give(@RestPath UUID id, @RestHeader("Idempotency-Key") String key, MoveBody.Give body);

    @POST
    @Path("/referrals/{id}/waitlisting")
    void waitlist(@RestPath UUID id, @RestHeader("Idempotency-Key") String key, MoveBody.Waitlist body);

    @POST
    @Path("/referrals/{id}/redirection")
    void redirect(@RestPath UUID id, @RestHeader("Idempotency-Key") String key, MoveBody.Redirect body);

    @POST
    @Path("/referrals/{id}/undoing")
    void undo(@RestPath UUID id, @RestHeader("Idempotency-Key") String key, MoveBody.Undo body);

    @POST
    @Path("/referrals/{id}/hold")
    void hold(@RestPath UUID id, @RestHeader("Idempotency-Key") String key, MoveBody.Hold body);

    @POST
    @Path("/referrals/{id}/resumption")
    void resume(@RestPath UUID id, @RestHeader("Idempotency-Key") String key, Nothing body);

    @POST
    @Path("/referrals/{id}/non-delivery")
    void fail(@RestPath UUID id, @RestHeader("Idempotency-Key") String key, MoveBody.Fail body);

    @POST
    @Path("/referrals/{id}/return")
    void giveBack(@RestPath UUID id, @RestHeader("Idempotency-Key") String key, MoveBody.GiveBack body);

    @POST
    @Path("/referrals/{id}/confirmation")
    void confirm(@RestPath UUID id, @RestHeader("Idempotency-Key") String key, Nothing body);

    @POST
    @Path("/referrals/{id}/error")
    void err(@RestPath UUID id, @RestHeader("Idempotency-Key") String key, MoveBody.Err body);

    @POST
    @Path("/referrals/{id}/sending")
    void send(@RestPath UUID id, @RestHeader("Idempotency-Key") String key, MoveBody.Send body);

    @POST
    @Path("/referrals/quality")
    Quality quality(Quality.Check check);

    @GET
    @Path("/referrals/drafts")
    @ApplyGuard(Patience.REFERRAL)
    Listed<Referral> drafts(@RestQuery @Nullable String after);

    @PUT
    @Path("/referrals/{id}")
    void change(@RestPath UUID id, @RestHeader("If-Match") String tag, ChangeDraft command);

    @DELETE
    @Path("/referrals/{id}")
    void giveUp(@RestPath UUID id, @RestHeader("If-Match") String tag);

    @POST
    @Path("/referrals/drafts")
    Referral draft(@RestHeader("Idempotency-Key") String key, SendReferral command);
}
