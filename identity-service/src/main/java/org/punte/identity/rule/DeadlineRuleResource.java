package org.punte.identity.rule;

import static org.punte.web.caller.Roles.CASEWORKER;
import static org.punte.web.caller.Roles.DECISION_MAKER;
import static org.punte.web.caller.Roles.NETWORK_ADMIN;
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
import org.punte.web.idempotency.Idempotent;
import org.punte.web.idempotency.Representing;
import org.punte.web.page.CursorPage;
import org.punte.web.tag.Tagged;
import org.punte.web.tag.Tags;

/** The table of deadlines over HTTP. It says nothing about anybody. */
@Path("/v1/deadline-rules")
class DeadlineRuleResource implements Representing {
    private final RuleWorkflow workflow;

    DeadlineRuleResource(RuleWorkflow workflow) {
        this.workflow = workflow;
    }

    @GET
    @RolesAllowed({CASEWORKER, SUPERVISOR, DECISION_MAKER, NETWORK_ADMIN})
    @Operation(summary = "Every version of every deadline with its source, by name and newest first")
    public CursorPage<DeadlineRuleView> list() {
        return new CursorPage<>(workflow.all(), null);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({CASEWORKER, SUPERVISOR, DECISION_MAKER, NETWORK_ADMIN})
    @Operation(summary = "One version of a deadline")
    public RestResponse<DeadlineRuleView> see(@RestPath UUID id) {
        return Tags.tagged(workflow.see(id));
    }

    @POST
    @RolesAllowed(NETWORK_ADMIN)
    @Idempotent
    @Operation(summary = "Add a dated version of a deadline, with source and reason; clocks that run keep theirs")
    public RestResponse<DeadlineRuleView> change(@NotNull @Valid ChangeRule command) {
        var view = workflow.change(command);
        return Tags.created("/v1/deadline-rules/" + view.id(), view);
    }

    @Override
    public Tagged represent(UUID id) {
        return workflow.see(id);
    }
}
