package org.punte.referrals.capacity;

import static org.punte.web.caller.Roles.CASEWORKER;
import static org.punte.web.caller.Roles.DESK;
import static org.punte.web.caller.Roles.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.budget.Budget;
import org.punte.referrals.budget.Budgets;
import org.punte.referrals.need.ServiceCode;
import org.punte.web.caller.ClientScope;
import org.punte.web.page.CursorPage;

/** Who has places, over HTTP. No parameter is about a person. */
@Path("/v1/places")
class PlacesResource {
    private final PlaceWorkflow workflow;
    private final Budgets budgets;

    PlacesResource(PlaceWorkflow workflow, Budgets budgets) {
        this.workflow = workflow;
        this.budgets = budgets;
    }

    @GET
    @RolesAllowed({CASEWORKER, SUPERVISOR, DESK})
    @ClientScope("referrals:send")
    @Operation(summary = "Who has places for a service: yes, few, or ask")
    public CursorPage<PlacesView.Offered> look(
            @RestQuery @NotNull ServiceCode service,
            @RestQuery @Nullable @Pattern(regexp = "[A-Z]{1,3}") String region) {
        budgets.spend(Budget.CAPACITY);
        return new CursorPage<>(workflow.look(service, region), null);
    }
}
