package org.punte.identity.situation;

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
import org.punte.web.page.CursorPage;
import org.punte.web.tag.Tagged;
import org.punte.web.tag.Tags;

/** The situations of a person over HTTP. */
@Path("/v1/persons/{id}/situations")
class PersonSituationResource implements Representing {
    private final SituationWorkflow workflow;

    PersonSituationResource(SituationWorkflow workflow) {
        this.workflow = workflow;
    }

    @POST
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @Idempotent
    @ResponseStatus(201)
    @Operation(summary = "Write down a situation that a person was in")
    public RestResponse<SituationView> add(@RestPath("id") UUID person, @NotNull @Valid WriteSituation told) {
        var view = workflow.add(person, told);
        return Tags.created("/v1/situations/" + view.id(), view);
    }

    @GET
    @RolesAllowed({CASEWORKER, SUPERVISOR, DECISION_MAKER})
    @Operation(summary = "The situations that a person was in, as they were told")
    public CursorPage<SituationView> list(@RestPath("id") UUID person) {
        return new CursorPage<>(workflow.of(person), null);
    }

    @Override
    public Tagged represent(UUID id) {
        return workflow.see(id);
    }
}
