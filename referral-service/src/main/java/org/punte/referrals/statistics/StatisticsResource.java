package org.punte.referrals.statistics;

import static org.punte.web.caller.Roles.AGENCY_ADMIN;
import static org.punte.web.caller.Roles.ANALYST;
import static org.punte.web.caller.Roles.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/v1/statistics/own")
class StatisticsResource {
    private final OwnStatistics statistics;

    StatisticsResource(OwnStatistics statistics) {
        this.statistics = statistics;
    }

    @GET
    @RolesAllowed({SUPERVISOR, ANALYST, AGENCY_ADMIN})
    @Operation(summary = "What my agency sent and received between two days, and what became of it")
    public OwnFigures own(@RestQuery @NotNull LocalDate from, @RestQuery @NotNull LocalDate until) {
        return statistics.between(from, until);
    }
}
