package org.punte.identity.status;

import static org.punte.web.caller.Roles.CASEWORKER;
import static org.punte.web.caller.Roles.DECISION_MAKER;
import static org.punte.web.caller.Roles.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.punte.web.idempotency.Idempotent;
import org.punte.web.idempotency.Representing;
import org.punte.web.tag.Tagged;
import org.punte.web.tag.Tags;

/** Where a person stands, and deciding about it, over HTTP. */
@Path("/v1/persons/{id}")
class PersonDecisionResource implements Representing {
    private final DecisionWorkflow workflow;

    PersonDecisionResource(DecisionWorkflow workflow) {
        this.workflow = workflow;
    }

    @GET
    @Path("/identification")
    @RolesAllowed({CASEWORKER, SUPERVISOR, DECISION_MAKER})
    @Operation(summary = "Where a person stands, what may follow, and every decision with its grounds")
    public RestResponse<StatusView> standing(@RestPath("id") UUID person) {
        return Tags.tagged(workflow.standingOf(person));
    }

    @POST
    @Path("/decisions")
    @RolesAllowed({CASEWORKER, SUPERVISOR, DECISION_MAKER})
    @Idempotent
    @ResponseStatus(201)
    @Operation(summary = "Record a decision; formal ones by an authority's decision-maker alone")
    public RestResponse<DecisionView> record(@RestPath("id") UUID person, @NotNull @Valid RecordDecision told) {
        var view = workflow.record(person, told);
        return Tags.created("/v1/identification-decisions/" + view.id(), view);
    }

    @Override
    public Tagged represent(UUID id) {
        return workflow.see(id);
    }
}
