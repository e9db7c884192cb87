package org.punte.portal.client.minor;

import io.smallrye.faulttolerance.api.ApplyGuard;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.punte.portal.client.Patience;
import org.punte.portal.client.RefusedMapper;
import org.punte.portal.client.TokenForwarding;

/** What identity-service keeps about those who are treated as children. */
@Path("/v1")
@RegisterRestClient(configKey = "identity")
@RegisterProvider(TokenForwarding.class)
@RegisterProvider(RefusedMapper.class)
public interface MinorClient {
    @GET
    @Path("/persons/{id}/age-decisions")
    @ApplyGuard(Patience.IDENTITY)
    Age age(@RestPath UUID id);

    @POST
    @Path("/persons/{id}/age-decisions")
    void decide(@RestPath UUID id, @RestHeader("Idempotency-Key") String key, Age.Found found);

    @GET
    @Path("/persons/{id}/guardians")
    @ApplyGuard(Patience.IDENTITY)
    Guardians guardians(@RestPath UUID id);

    @POST
    @Path("/persons/{id}/guardians")
    void add(@RestPath UUID id, @RestHeader("Idempotency-Key") String key, Guardians.Add guardian);

    @POST
    @Path("/guardians/{id}/appointment")
    void appoint(@RestPath UUID id, @RestHeader("Idempotency-Key") String key, Guardians.Appointment by);

    @POST
    @Path("/guardians/{id}/conflict")
    void conflict(@RestPath UUID id, @RestHeader("Idempotency-Key") String key, Guardians.Conflict found);

    @POST
    @Path("/guardians/{id}/replacement")
    void replace(@RestPath UUID id, @RestHeader("Idempotency-Key") String key, Guardians.Replacement replacement);

    @GET
    @Path("/persons/{id}/directorate-notifications")
    @ApplyGuard(Patience.IDENTITY)
    Notifications notifications(@RestPath UUID id);

    @POST
    @Path("/persons/{id}/directorate-notifications")
    void tell(@RestPath UUID id, @RestHeader("Idempotency-Key") String key, Notifications.Tell told);

    @GET
    @Path("/persons/{id}/information")
    @ApplyGuard(Patience.IDENTITY)
    Information information(@RestPath UUID id);

    @POST
    @Path("/persons/{id}/information")
    void inform(@RestPath UUID id, @RestHeader("Idempotency-Key") String key, Information.Give given);

    @GET
    @Path("/persons/{id}/best-interests")
    @ApplyGuard(Patience.IDENTITY)
    Interests interests(@RestPath UUID id);

    @POST
    @Path("/persons/{id}/best-interests")
    void write(@RestPath UUID id, @RestHeader("Idempotency-Key") String key, Interests.Write note);

    @GET
    @Path("/persons/{id}/outside-requests")
    @ApplyGuard(Patience.IDENTITY)
    OutsideRequests outsideRequests(@RestPath UUID id);

    @POST
    @Path("/persons/{id}/outside-requests")
    void ask(@RestPath UUID id, @RestHeader("Idempotency-Key") String key, OutsideRequests.Ask request);

    @GET
    @Path("/consents/{id}/recorded-basis")
    @ApplyGuard(Patience.IDENTITY)
    Bases bases(@RestPath UUID id);

    @POST
    @Path("/consents/{id}/recorded-basis")
    void keep(@RestPath UUID id, @RestHeader("Idempotency-Key") String key, Bases.Keep basis);
}
