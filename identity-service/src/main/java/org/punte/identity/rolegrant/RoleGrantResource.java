package org.punte.identity.rolegrant;

import static org.punte.web.caller.Roles.AGENCY_ADMIN;
import static org.punte.web.caller.Roles.NETWORK_ADMIN;
import static org.punte.web.caller.Roles.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.punte.web.idempotency.Idempotent;
import org.punte.web.idempotency.Representing;
import org.punte.web.page.CursorPage;
import org.punte.web.signin.FreshSignIn;
import org.punte.web.tag.Tagged;
import org.punte.web.tag.Tags;

/** Roles: asked for by one, agreed to by another. */
@Path("/v1/role-grants")
class RoleGrantResource implements Representing {
    private final RoleGrantWorkflow workflow;
    private final RoleGrantList list;

    RoleGrantResource(RoleGrantWorkflow workflow, RoleGrantList list) {
        this.workflow = workflow;
        this.list = list;
    }

    @POST
    @RolesAllowed({AGENCY_ADMIN, NETWORK_ADMIN})
    @FreshSignIn
    @Idempotent
    @Operation(
            summary =
                    "Ask for roles for somebody else: ordinary ones are given, those of supervisors and above wait for another")
    public RestResponse<RoleGrantView> request(@NotNull @Valid RequestRoles command) {
        var view = workflow.request(command);
        return Tags.created("/v1/role-grants/" + view.id(), view);
    }

    @GET
    @RolesAllowed({AGENCY_ADMIN, SUPERVISOR})
    @Operation(summary = "What was asked for at the own agency, or for one of its accounts, newest first")
    public CursorPage<RoleGrantView> list(
            @RestQuery @Nullable UUID account,
            @RestQuery @Nullable String after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(100) int limit) {
        return list.page(account, after, limit);
    }

    @GET
    @Path("/pending")
    @RolesAllowed({AGENCY_ADMIN, SUPERVISOR, NETWORK_ADMIN})
    @Operation(summary = "What waits for the caller's agreement, here and at agencies that named the caller")
    public CursorPage<RoleGrantView> pending() {
        return list.pending();
    }

    @POST
    @Path("/{id}/approval")
    @RolesAllowed({AGENCY_ADMIN, SUPERVISOR, NETWORK_ADMIN})
    @FreshSignIn
    @Idempotent
    @Operation(summary = "Agree as the second person")
    public RestResponse<RoleGrantView> approve(@RestPath UUID id) {
        return Tags.tagged(workflow.approve(id));
    }

    @POST
    @Path("/{id}/refusal")
    @RolesAllowed({AGENCY_ADMIN, SUPERVISOR, NETWORK_ADMIN})
    @Idempotent
    @Operation(summary = "Refuse, or take back what one asked for")
    public RestResponse<RoleGrantView> refuse(@RestPath UUID id) {
        return Tags.tagged(workflow.refuse(id));
    }

    @Override
    public Tagged represent(UUID id) {
        return workflow.see(id);
    }
}
