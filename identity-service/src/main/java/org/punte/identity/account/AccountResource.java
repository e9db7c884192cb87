package org.punte.identity.account;

import static org.punte.web.caller.Roles.AGENCY_ADMIN;
import static org.punte.web.caller.Roles.NETWORK_ADMIN;

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

/** Accounts, for administrators. */
@Path("/v1/accounts")
class AccountResource implements Representing {
    private final AccountWorkflow workflow;
    private final AccountDirectory directory;

    AccountResource(AccountWorkflow workflow, AccountDirectory directory) {
        this.workflow = workflow;
        this.directory = directory;
    }

    @POST
    @RolesAllowed({AGENCY_ADMIN, NETWORK_ADMIN})
    @FreshSignIn
    @Idempotent
    @Operation(summary = "Let somebody sign in for an agency, in demonstrations only; elsewhere people are invited")
    public RestResponse<AccountView> create(@NotNull @Valid CreateAccount command) {
        var view = workflow.create(command);
        return Tags.created("/v1/accounts/" + view.id(), view);
    }

    @GET
    @RolesAllowed(AGENCY_ADMIN)
    @Operation(summary = "The accounts of the own agency, newest first")
    public CursorPage<AccountView> list(
            @RestQuery @Nullable String after, @RestQuery @DefaultValue("50") @Min(1) @Max(100) int limit) {
        return directory.page(after, limit);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({AGENCY_ADMIN, NETWORK_ADMIN})
    @Operation(summary = "One account")
    public RestResponse<AccountView> see(@RestPath UUID id, @RestQuery @Nullable UUID agency) {
        return Tags.tagged(workflow.see(id, agency));
    }

    @Override
    public Tagged represent(UUID id) {
        return workflow.see(id, null);
    }
}
