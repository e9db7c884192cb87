package org.punte.portal.client.referral;

import io.smallrye.faulttolerance.api.ApplyGuard;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
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
import org.punte.portal.client.assignment.AssignWorkers;

/** The part of referral-service that the portal uses. */
@Path("/v1")
@RegisterRestClient(configKey = "referral")
@RegisterProvider(TokenForwarding.class)
@RegisterProvider(RefusedMapper.class)
public interface ReferralClient {
    @GET
    @Path("/referrals/received")
    @ApplyGuard(Patience.REFERRAL)
    Listed<Referral> received(
            @RestQuery @Nullable ReferralStatus status,
            @RestQuery @Nullable Urgency urgency,
            @RestQuery @Nullable ServiceCode service,
            @RestQuery @Nullable String after);

    @GET
    @Path("/referrals/sent")
    @ApplyGuard(Patience.REFERRAL)
    Listed<Referral> sent(@BeanParam Narrowed narrowed);

    /** Of those among them that the reader may open. */
    @GET
    @Path("/referrals/codes")
    @ApplyGuard(Patience.REFERRAL)
    Listed<Coded> codes(@RestQuery List<UUID> id);

    @GET
    @Path("/referrals/{id}")
    @ApplyGuard(Patience.REFERRAL)
    Referral referral(@RestPath UUID id);

    @GET
    @Path("/referrals/{id}/timeline")
    @ApplyGuard(Patience.REFERRAL)
    Listed<Step> timeline(@RestPath UUID id);

    @POST
    @Path("/referrals")
    Referral send(@RestHeader("Idempotency-Key") String key, SendReferral command);

    @GET
    @Path("/referrals/unassigned")
    @ApplyGuard(Patience.REFERRAL)
    Listed<Referral> left(@RestQuery @Nullable String after);

    @POST
    @Path("/referrals/{id}/workers")
    void assign(@RestPath UUID id, @RestHeader("Idempotency-Key") String key, AssignWorkers command);

    @POST
    @Path("/referrals/{id}/acknowledgement")
    Referral acknowledge(@RestPath UUID id, @RestHeader("Idempotency-Key") String key, Nothing body);

    @POST
    @Path("/referrals/{id}/acceptance")
    Referral accept(@RestPath UUID id, @RestHeader("Idempotency-Key") String key, Answer.Accept body);

    @POST
    @Path("/referrals/{id}/decline")
    Referral decline(@RestPath UUID id, @RestHeader("Idempotency-Key") String key, Answer.Decline body);

    @POST
    @Path("/referrals/{id}/start")
    Referral start(@RestPath UUID id, @RestHeader("Idempotency-Key") String key, Answer.Start body);

    @POST
    @Path("/referrals/{id}/completion")
    Referral complete(@RestPath UUID id, @RestHeader("Idempotency-Key") String key, Answer.Complete body);

    @POST
    @Path("/referrals/{id}/cancellation")
    Referral cancel(@RestPath UUID id, @RestHeader("Idempotency-Key") String key, Answer.Cancel body);

    /** Which of those that were sent; null narrows nothing. */
    final class Narrowed {
        @RestQuery
        public @Nullable ReferralStatus status;

        @RestQuery
        public @Nullable Urgency urgency;

        @RestQuery
        public @Nullable ServiceCode service;

        @RestQuery
        public @Nullable UUID person;

        @RestQuery
        public @Nullable Boolean open;

        @RestQuery
        public @Nullable String after;

        @RestQuery
        public @Nullable Integer limit;

        /** The newest that were sent for one person. */
        public static Narrowed ofPerson(UUID person, int most) {
            var narrowed = new Narrowed();
            narrowed.person = person;
            narrowed.limit = most;
            return narrowed;
        }

        public static Narrowed ofService(ServiceCode service) {
            var narrowed = new Narrowed();
            narrowed.service = service;
            return narrowed;
        }

        /** What is not over, what is due first first. */
        public static Narrowed underWay() {
            var narrowed = new Narrowed();
            narrowed.open = true;
            return narrowed;
        }
    }
}
