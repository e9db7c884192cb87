package org.punte.identity.reflection;

import static org.punte.web.caller.Roles.CASEWORKER;
import static org.punte.web.caller.Roles.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.punte.identity.period.AnswerCooperation;
import org.punte.identity.period.EndReflection;
import org.punte.identity.period.ExtendReflection;
import org.punte.identity.period.StartReflection;
import org.punte.web.idempotency.Idempotent;
import org.punte.web.idempotency.Representing;
import org.punte.web.tag.Tagged;
import org.punte.web.tag.Tags;

/** Recovery and reflection periods over HTTP. Warnings and the end come by the clock. */
@Path("/v1/reflection-periods/{id}")
class ReflectionResource implements Representing {
    private final ReflectionWorkflow workflow;

    ReflectionResource(ReflectionWorkflow workflow) {
        this.workflow = workflow;
    }

    @GET
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @Operation(summary = "One period")
    public RestResponse<ReflectionView> see(@RestPath UUID id) {
        return Tags.tagged(workflow.see(id));
    }

    @POST
    @Path("/start")
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @Idempotent
    @Operation(summary = "The person takes the period; from now on its end is fixed")
    public RestResponse<ReflectionView> start(@RestPath UUID id, @NotNull @Valid StartReflection command) {
        return Tags.tagged(workflow.start(id, command));
    }

    @POST
    @Path("/extension")
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @Idempotent
    @Operation(summary = "The period lasts longer, up to what its deadline allows; warnings begin anew")
    public RestResponse<ReflectionView> extend(@RestPath UUID id, @NotNull @Valid ExtendReflection command) {
        return Tags.tagged(workflow.extend(id, command));
    }

    @POST
    @Path("/end")
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @Idempotent
    @Operation(summary = "The period ends before its time; no help ends with it")
    public RestResponse<ReflectionView> end(@RestPath UUID id, @NotNull @Valid EndReflection command) {
        return Tags.tagged(workflow.end(id, command));
    }

    @POST
    @Path("/cooperation")
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @Idempotent
    @Operation(summary = "What the person says now about working with the authorities; undecided is an answer")
    public RestResponse<ReflectionView> cooperation(@RestPath UUID id, @NotNull @Valid AnswerCooperation command) {
        return Tags.tagged(workflow.cooperation(id, command));
    }

    @Override
    public Tagged represent(UUID id) {
        return workflow.see(id);
    }
}
