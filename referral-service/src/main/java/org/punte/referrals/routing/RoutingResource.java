package org.punte.referrals.routing;

import static org.punte.web.caller.Roles.CASEWORKER;
import static org.punte.web.caller.Roles.DESK;
import static org.punte.web.caller.Roles.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.budget.Budget;
import org.punte.referrals.budget.Budgets;
import org.punte.referrals.capacity.PlaceFor;
import org.punte.referrals.need.AgeBand;
import org.punte.referrals.need.Requirement;
import org.punte.referrals.need.ServedSex;
import org.punte.referrals.need.ServedStatus;
import org.punte.referrals.need.ServiceCode;
import org.punte.referrals.need.Urgency;
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
            @RestQuery @NotNull ServiceCode service,
            @RestQuery @DefaultValue("NORMAL") Urgency urgency,
            @RestQuery @Nullable AgeBand ageBand,
            @RestQuery @Nullable ServedSex sex,
            @RestQuery @Nullable ServedStatus status,
            @RestQuery @Nullable @Pattern(regexp = "[A-Z]{1,3}") String region,
            @RestQuery @Nullable @Pattern(regexp = "[a-z]{2,3}") String language,
            @RestQuery @Nullable PlaceFor kind,
            @RestQuery @DefaultValue("false") boolean disability,
            @RestQuery @Size(max = Requirement.COUNT) Set<Requirement> requirement,
            @RestQuery @Nullable UUID person,
            @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit) {
        budgets.spend(Budget.ROUTING);
        var need = new Need(service, urgency, ageBand, sex, status, region, language, kind, disability, requirement);
        return routing.find(need, person, limit);
    }
}
