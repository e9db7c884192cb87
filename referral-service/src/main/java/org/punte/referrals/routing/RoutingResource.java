package org.punte.referrals.routing;

import static org.punte.web.caller.Roles.CASEWORKER;
import static org.punte.web.caller.Roles.DESK;
import static org.punte.web.caller.Roles.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.budget.Budget;
import org.punte.referrals.budget.Budgets;
import org.punte.web.caller.ClientScope;

/** Candidates for a need over HTTP. */
@Path("/v1/candidates")
class RoutingResource {
    private final Routing routing;
    private final Budgets budgets;

    RoutingResource(Routing routing, Budgets budgets) {
        this.routing = routing;
        this.budgets = budgets;
    }

    @GET
    @RolesAllowed({CASEWORKER, SUPERVISOR, DESK})
    @ClientScope("referrals:send")
    @Operation(
            summary = "Who could help, with the reasons for and against each; with a person, also who is not available")
    public Candidates find(
            @BeanParam @Valid Need need,
            @RestQuery @Nullable UUID person,
            @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit) {
        budgets.spend(Budget.ROUTING);
        return routing.find(need, person, limit);
    }
}
