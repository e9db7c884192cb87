package org.punte.identity.emergency;

import static org.punte.web.caller.Roles.EMERGENCY_CASEWORKER;
import static org.punte.web.caller.Roles.EMERGENCY_SUPERVISOR;
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

/** Emergency openings over HTTP: while an agency is suspended its people have no other door to anybody. */
@Path("/v1/emergency-openings")
class EmergencyResource implements Representing {
    private final EmergencyWorkflow workflow;

    EmergencyResource(EmergencyWorkflow workflow) {
        this.workflow = workflow;
    }

    @POST
    @RolesAllowed({EMERGENCY_CASEWORKER, EMERGENCY_SUPERVISOR})
    @FreshSignIn
    @Idempotent
    @Operation(summary = "Open the safety essentials of a person in care of a suspended agency; supervisors are told")
    public RestResponse<EmergencyView> open(@NotNull @Valid OpenInEmergency command) {
        var view = workflow.open(command);
        return Tags.created("/v1/emergency-openings/" + view.id(), view);
    }

    @GET
    @RolesAllowed({EMERGENCY_CASEWORKER, EMERGENCY_SUPERVISOR, SUPERVISOR})
    @Operation(summary = "One's own openings, and those that one supervises at the own agency or as its guardian")
    public CursorPage<EmergencyView> list(
            @RestQuery @Nullable String after, @RestQuery @DefaultValue("50") @Min(1) @Max(100) int limit) {
        return workflow.page(after, limit);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({EMERGENCY_CASEWORKER, EMERGENCY_SUPERVISOR, SUPERVISOR})
    @Operation(summary = "One emergency opening")
    public RestResponse<EmergencyView> see(@RestPath UUID id) {
        return Tags.tagged(workflow.see(id));
    }

    @POST
    @Path("/{id}/confirmation")
    @RolesAllowed({EMERGENCY_SUPERVISOR, SUPERVISOR})
    @Idempotent
    @Operation(summary = "Say that it was right: it lasts longer")
    public RestResponse<EmergencyView> confirm(@RestPath UUID id) {
        return Tags.tagged(workflow.confirm(id));
    }

    @POST
    @Path("/{id}/stop")
    @RolesAllowed({EMERGENCY_SUPERVISOR, SUPERVISOR})
    @Idempotent
    @Operation(summary = "End it at once; this worker opens this person no more")
    public RestResponse<EmergencyView> stop(@RestPath UUID id) {
        return Tags.tagged(workflow.stop(id));
    }

    @Override
    public Tagged represent(UUID id) {
        return workflow.see(id);
    }
}
