package org.punte.identity.status;

import static org.punte.web.caller.Roles.CASEWORKER;
import static org.punte.web.caller.Roles.DECISION_MAKER;
import static org.punte.web.caller.Roles.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.punte.web.idempotency.Idempotent;
import org.punte.web.idempotency.Representing;
import org.punte.web.tag.Tagged;
import org.punte.web.tag.Tags;

/** Decisions over HTTP. */
@Path("/v1/identification-decisions/{id}")
class DecisionResource implements Representing {
    private final DecisionWorkflow workflow;

    DecisionResource(DecisionWorkflow workflow) {
        this.workflow = workflow;
    }

    @GET
    @RolesAllowed({CASEWORKER, SUPERVISOR, DECISION_MAKER})
    @Operation(summary = "A decision: for assigned workers; a proposed one for the agency's supervisors, too")
    public RestResponse<DecisionView> see(@RestPath UUID id) {
        return Tags.tagged(workflow.see(id));
    }

    @POST
    @Path("/confirmation")
    @RolesAllowed(SUPERVISOR)
    @Idempotent
    @Operation(summary = "Second what somebody else proposed")
    public RestResponse<DecisionView> confirm(@RestPath UUID id) {
        return Tags.tagged(workflow.answer(id, true));
    }

    @POST
    @Path("/refusal")
    @RolesAllowed(SUPERVISOR)
    @Idempotent
    @Operation(summary = "Do not second what somebody else proposed; the person stands where they stood")
    public RestResponse<DecisionView> refuse(@RestPath UUID id) {
        return Tags.tagged(workflow.answer(id, false));
    }

    @Override
    public Tagged represent(UUID id) {
        return workflow.see(id);
    }
}
