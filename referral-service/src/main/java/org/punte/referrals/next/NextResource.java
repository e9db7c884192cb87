package org.punte.referrals.next;

import static org.punte.referrals.ReferralProblem.ONLY_THE_SENDER;
import static org.punte.web.caller.Roles.CASEWORKER;
import static org.punte.web.caller.Roles.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.punte.referrals.referral.ReferralMoves;
import org.punte.referrals.sheet.ReferralSheet;
import org.punte.web.caller.Caller;
import org.punte.web.caller.ClientScope;
import org.punte.web.page.CursorPage;

/** Who could be asked next, for the sender alone. */
@Path("/v1/referrals/{id}/next-candidates")
class NextResource {
    private final ReferralMoves referrals;
    private final NextCandidates candidates;
    private final Caller caller;

    NextResource(ReferralMoves referrals, NextCandidates candidates, Caller caller) {
        this.referrals = referrals;
        this.candidates = candidates;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({CASEWORKER, SUPERVISOR})
    @ClientScope("referrals:send")
    @Transactional
    @Operation(
            summary =
                    "Agencies to which the person has agreed and that were not asked yet, for whoever sent the referral")
    public CursorPage<CandidateView> list(@RestPath UUID id) {
        return new CursorPage<>(
                candidates.after(ofSender(id)).stream().map(CandidateView::new).toList(), null);
    }

    private ReferralSheet ofSender(UUID id) {
        var referral = referrals.visible(id);
        if (referral.isSentBy(caller.agency())) return referral;
        throw ONLY_THE_SENDER.because("Referral %s was sent by another agency", id);
    }
}
