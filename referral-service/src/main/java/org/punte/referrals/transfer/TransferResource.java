package org.punte.referrals.transfer;

import static org.punte.web.caller.Roles.CASEWORKER;
import static org.punte.web.caller.Roles.SUPERVISOR;
import static org.punte.web.tag.Tags.created;
import static org.punte.web.tag.Tags.tagged;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.punte.referrals.reading.ReferralReading;
import org.punte.referrals.reading.ReferralView;
import org.punte.referrals.reading.SentView;
import org.punte.web.idempotency.Idempotent;
import org.punte.web.idempotency.Representing;
import org.punte.web.page.CursorPage;
import org.punte.web.tag.Tagged;

/** Transfers, for people alone: a partner's system gives no case away and takes none over. */
@Path("/v1/transfers")
class TransferResource implements Representing {
    private final TransferWorkflow workflow;
    private final TakingUp takingUp;
    private final ReferralReading reading;
    private final TransferAccess access;

    TransferResource(TransferWorkflow workflow, TakingUp takingUp, ReferralReading reading, TransferAccess access) {
        this.workflow = workflow;
        this.takingUp = takingUp;
        this.reading = reading;
        this.access = access;
    }

    @POST
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @Idempotent
    @ResponseStatus(201)
    @Operation(summary = "Ask another agency to take over a case, and say what becomes of each open referral")
    public RestResponse<SentView> send(@NotNull @Valid TransferCase command) {
        access.requireMine(command.person(), command.receiver());
        var view = reading.sent(workflow.send(command));
        return created("/v1/referrals/" + view.id(), view);
    }

    @GET
    @Path("/open-referrals")
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @Operation(
            summary =
                    "What my agency asks of others for a person whom I work with and is not over, oldest first; the offer of the case itself only if asked for")
    public CursorPage<OpenReferralView> open(
            @RestQuery @NotNull UUID person, @RestQuery @DefaultValue("false") boolean transfers) {
        return new CursorPage<>(access.isMine(person) ? workflow.open(person, transfers) : List.of(), null);
    }

    @GET
    @Path("/{id}/decisions")
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @Operation(summary = "What becomes of each open referral of the person; those sent later are kept")
    public CursorPage<OpenReferralView> decisions(@RestPath UUID id) {
        return new CursorPage<>(workflow.decided(id), null);
    }

    @GET
    @Path("/{id}/handed-over")
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @Operation(summary = "What the old owner had asked of others and I shall ask anew, for named workers")
    public CursorPage<HandedOverView> handedOver(@RestPath UUID id) {
        return new CursorPage<>(access.isTold(id) ? takingUp.waiting(id) : List.of(), null);
    }

    @POST
    @Path("/{id}/successor")
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @Idempotent
    @Operation(summary = "I have asked anew, with this referral: the old one ends")
    public RestResponse<ReferralView> takeUp(@RestPath UUID id, @NotNull @Valid TakeUp command) {
        access.requireTold(id);
        takingUp.takeUp(id, command);
        return tagged(reading.show(id));
    }

    @Override
    public Tagged represent(UUID id) {
        return reading.show(id);
    }
}
