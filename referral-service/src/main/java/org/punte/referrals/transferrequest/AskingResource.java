package org.punte.referrals.transferrequest;

import static org.punte.web.caller.Roles.CASEWORKER;
import static org.punte.web.caller.Roles.DESK;
import static org.punte.web.caller.Roles.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.punte.referrals.budget.Budget;
import org.punte.referrals.budget.Budgets;
import org.punte.web.idempotency.Idempotent;
import org.punte.web.idempotency.Representing;
import org.punte.web.tag.Tagged;

/** Asking for a case, for people alone. */
@Path("/v1/referrals/{id}/transfer-request")
class AskingResource implements Representing {
    private final Asking asking;
    private final Budgets budgets;

    AskingResource(Asking asking, Budgets budgets) {
        this.asking = asking;
        this.budgets = budgets;
    }

    @POST
    @RolesAllowed({CASEWORKER, SUPERVISOR, DESK})
    @Idempotent
    @ResponseStatus(202)
    @Operation(
            summary =
                    "We would like to take over this case; the answer is always the same, and nothing else comes back")
    public RestResponse<CaseAskedView> ask(@RestPath UUID id, @NotNull @Valid AskForCase command) {
        budgets.spend(Budget.TRANSFER_REQUEST);
        return RestResponse.ResponseBuilder.<CaseAskedView>create(202)
                .entity(asking.ask(id, command))
                .build();
    }

    @Override
    public Tagged represent(UUID id) {
        return asking.asked(id);
    }
}
