package org.punte.portal.client.staff;

import io.smallrye.faulttolerance.api.ApplyGuard;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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

/** The accounts of one's own agency: who may sign in. */
@Path("/v1")
@RegisterRestClient(configKey = "identity")
@RegisterProvider(TokenForwarding.class)
@RegisterProvider(RefusedMapper.class)
public interface StaffClient {
    @GET
    @Path("/accounts")
    @ApplyGuard(Patience.IDENTITY)
    Listed<Account> accounts(@RestQuery @Nullable String after);

    @GET
    @Path("/accounts/{id}")
    @ApplyGuard(Patience.IDENTITY)
    Account account(@RestPath UUID id);

    @POST
    @Path("/invitations")
    Invitation invite(@RestHeader("Idempotency-Key") String key, StaffCommand.Invite command);

    @GET
    @Path("/invitations")
    @ApplyGuard(Patience.IDENTITY)
    Listed<Invitation> invitations(@RestQuery @Nullable String after);

    @GET
    @Path("/invitations")
    @ApplyGuard(Patience.IDENTITY)
    Listed<Invitation> invitation(@RestQuery UUID account);

    @GET
    @Path("/invitations/{id}")
    @ApplyGuard(Patience.IDENTITY)
    Invitation invited(@RestPath UUID id);

    @POST
    @Path("/invitations/{id}/reminder")
    void remind(@RestPath UUID id, @RestHeader("Idempotency-Key") String key, Nothing body);

    @POST
    @Path("/accounts/{id}/block")
    Blocked block(@RestPath UUID id, @RestHeader("Idempotency-Key") String key, StaffCommand.Block command);

    @GET
    @Path("/accounts/{id}/block")
    @ApplyGuard(Patience.IDENTITY)
    Blocked leftBehind(@RestPath UUID id);

    @POST
    @Path("/accounts/{id}/unblock")
    void unblock(@RestPath UUID id, @RestHeader("Idempotency-Key") String key, Nothing body);

    @POST
    @Path("/accounts/{id}/role-removal")
    void removeRoles(@RestPath UUID id, @RestHeader("Idempotency-Key") String key, StaffCommand.RemoveRoles command);

    @GET
    @Path("/role-grants")
    @ApplyGuard(Patience.IDENTITY)
    Listed<RoleGrant> grantsOf(@RestQuery UUID account);

    @POST
    @Path("/role-grants")
    RoleGrant grantRoles(@RestHeader("Idempotency-Key") String key, StaffCommand.GrantRoles command);

    @POST
    @Path("/accounts/{id}/freeze")
    Freeze freeze(@RestPath UUID id, @RestHeader("Idempotency-Key") String key, Nothing body);

    @POST
    @Path("/accounts/{id}/unfreeze")
    void unfreeze(@RestPath UUID id, @RestHeader("Idempotency-Key") String key, Nothing body);

    @GET
    @Path("/freezes")
    @ApplyGuard(Patience.IDENTITY)
    Listed<Freeze> freezes();

    @GET
    @Path("/account-review")
    @ApplyGuard(Patience.IDENTITY)
    Review review();

    @POST
    @Path("/account-review")
    Review confirm(@RestHeader("Idempotency-Key") String key, StaffCommand.Confirm command);
}
