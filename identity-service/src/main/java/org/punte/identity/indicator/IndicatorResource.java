package org.punte.identity.indicator;

import static org.punte.web.caller.Roles.CASEWORKER;
import static org.punte.web.caller.Roles.DECISION_MAKER;
import static org.punte.web.caller.Roles.NETWORK_ADMIN;
import static org.punte.web.caller.Roles.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The indicators over HTTP: data, about nobody. Not for everybody: who exploits people learns lists, too. */
@Path("/v1/indicators")
class IndicatorResource {
    private final Indicators indicators;

    IndicatorResource(Indicators indicators) {
        this.indicators = indicators;
    }

    @GET
    @RolesAllowed({CASEWORKER, SUPERVISOR, DECISION_MAKER, NETWORK_ADMIN})
    @Operation(summary = "The indicators by dimension, their weights by profile, and whether those are verified")
    public IndicatorSet present() {
        return indicators.present();
    }
}
