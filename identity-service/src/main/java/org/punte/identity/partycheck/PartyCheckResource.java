package org.punte.identity.partycheck;

import static org.punte.web.caller.Roles.CASEWORKER;
import static org.punte.web.caller.Roles.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** Asked by referral-service in the name of whoever refers people together. Nothing but the ledger is written. */
@Path("/v1/persons/{id}/party-check")
class PartyCheckResource {
    private final PartyCheck check;

    PartyCheckResource(PartyCheck check) {
        this.check = check;
    }

    @POST
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @Operation(summary = "May these people be brought together? For whoever is assigned to all of them")
    public PartyCheckView ask(@RestPath UUID id, @NotNull @Valid CheckParty question) {
        return new PartyCheckView(check.isPossible(id, question.others()));
    }
}
