package org.punte.referrals.partysending;

import static org.punte.web.caller.Roles.CASEWORKER;
import static org.punte.web.caller.Roles.SUPERVISOR;
import static org.punte.web.tag.Tags.created;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.punte.referrals.party.Parties;
import org.punte.referrals.party.PartyView;
import org.punte.web.idempotency.Idempotent;
import org.punte.web.idempotency.Representing;
import org.punte.web.tag.Tagged;

/** New parties, from people alone: whom one may bring together is asked in the worker's name. */
@Path("/v1/parties")
class SendPartyResource implements Representing {
    private final Company company;
    private final PartySending sending;
    private final Parties parties;

    SendPartyResource(Company company, PartySending sending, Parties parties) {
        this.company = company;
        this.sending = sending;
        this.parties = parties;
    }

    @POST
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @Idempotent
    @ResponseStatus(201)
    @Operation(summary = "Send several referrals as one, for people who belong together")
    public RestResponse<PartyView> send(@NotNull @Valid SendParty command) {
        company.requirePossible(command.persons());
        var view = sending.send(command);
        return created("/v1/parties/" + view.id(), view);
    }

    @Override
    public Tagged represent(UUID id) {
        return parties.show(id);
    }
}
