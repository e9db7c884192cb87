package org.punte.identity.agreement;

import static org.punte.web.caller.Roles.AGENCY_ADMIN;
import static org.punte.web.caller.Roles.AUDITOR;
import static org.punte.web.caller.Roles.CASEWORKER;
import static org.punte.web.caller.Roles.DESK;
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
import org.punte.web.caller.Caller;
import org.punte.web.idempotency.Idempotent;
import org.punte.web.idempotency.Representing;
import org.punte.web.page.CursorPage;
import org.punte.web.tag.Tagged;
import org.punte.web.tag.Tags;

/** Cooperation agreements over HTTP. */
@Path("/v1/agreements")
class AgreementResource implements Representing {
    private final AgreementWorkflow workflow;
    private final AgreementList list;
    private final Caller caller;

    AgreementResource(AgreementWorkflow workflow, AgreementList list, Caller caller) {
        this.workflow = workflow;
        this.list = list;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(AGENCY_ADMIN)
    @Idempotent
    @Operation(summary = "Enter an agreement that was signed; it counts when the other agency has confirmed it")
    public RestResponse<AgreementView> propose(@NotNull @Valid ProposeAgreement command) {
        var view = workflow.propose(caller.agency(), command);
        return Tags.created("/v1/agreements/" + view.id(), view);
    }

    @GET
    @RolesAllowed({AGENCY_ADMIN, SUPERVISOR, CASEWORKER, DESK, AUDITOR})
    @Operation(summary = "The agreements of the own agency, newest first")
    public CursorPage<AgreementView> list(
            @RestQuery @Nullable AgreementState state,
            @RestQuery @Nullable String after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(100) int limit) {
        return list.page(state, after, limit);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({AGENCY_ADMIN, SUPERVISOR, CASEWORKER, DESK, AUDITOR})
    @Operation(summary = "One agreement")
    public RestResponse<AgreementView> see(@RestPath UUID id) {
        return Tags.tagged(workflow.see(id));
    }

    @POST
    @Path("/{id}/confirmation")
    @RolesAllowed(AGENCY_ADMIN)
    @Idempotent
    @Operation(summary = "Confirm what the other agency entered")
    public RestResponse<AgreementView> confirm(@RestPath UUID id) {
        return Tags.tagged(workflow.confirm(id));
    }

    @POST
    @Path("/{id}/termination")
    @RolesAllowed(AGENCY_ADMIN)
    @Idempotent
    @Operation(summary = "End an agreement at once, take a proposal back, or decline it")
    public RestResponse<AgreementView> terminate(@RestPath UUID id) {
        return Tags.tagged(workflow.terminate(id));
    }

    @Override
    public Tagged represent(UUID id) {
        return workflow.see(id);
    }
}
