package org.punte.referrals.capacity;

import static org.punte.web.caller.Roles.AGENCY_ADMIN;
import static org.punte.web.caller.Roles.CASEWORKER;
import static org.punte.web.caller.Roles.DESK;
import static org.punte.web.caller.Roles.SUPERVISOR;
import static org.punte.web.tag.Tags.tagged;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.punte.referrals.budget.Budget;
import org.punte.referrals.budget.Budgets;
import org.punte.web.caller.ClientScope;
import org.punte.web.tag.EntityTags;

/** The places of one service over HTTP. */
@Path("/v1/services/{id}/places")
class PlaceResource {
    private final PlaceWorkflow workflow;
    private final Budgets budgets;
    private final EntityTags tags;

    PlaceResource(PlaceWorkflow workflow, Budgets budgets, EntityTags tags) {
        this.workflow = workflow;
        this.budgets = budgets;
        this.tags = tags;
    }

    @GET
    @RolesAllowed({CASEWORKER, SUPERVISOR, DESK, AGENCY_ADMIN})
    @ClientScope({"referrals:send", "referrals:answer"})
    @Operation(summary = "Places of one service; exact for its own agency alone")
    public RestResponse<PlacesView> show(@RestPath UUID id) {
        budgets.spend(Budget.CAPACITY);
        return tagged(workflow.show(id));
    }

    @PUT
    @RolesAllowed({CASEWORKER, SUPERVISOR, DESK, AGENCY_ADMIN})
    @ClientScope("referrals:answer")
    @Operation(summary = "So many places of my agency are free now; needs If-Match")
    public RestResponse<PlacesView> count(@RestPath UUID id, @NotNull @Valid CountPlaces command) {
        return tagged(workflow.count(id, command, tags::requireMatch));
    }
}
