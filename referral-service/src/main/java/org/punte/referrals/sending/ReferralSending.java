package org.punte.referrals.sending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.life.Move;
import org.punte.referrals.life.ReferralType;
import org.punte.referrals.referral.ReferralMoves;
import org.punte.referrals.sheet.ReferralSheet;

/** How a referral comes into the world, behind the gates. Each method is one transaction. */
@ApplicationScoped
@Transactional
public class ReferralSending {
    private final Gates gates;
    private final Fitting fitting;
    private final ReferralMoves referrals;

    ReferralSending(Gates gates, Fitting fitting, ReferralMoves referrals) {
        this.gates = gates;
        this.fitting = fitting;
        this.referrals = referrals;
    }

    /** The referral, on the receiver's desk. */
    public ReferralSheet send(SendReferral command) {
        return send(command, ReferralType.REFERRAL);
    }

    /** The same door, for either type. */
    public ReferralSheet send(SendReferral command, ReferralType type) {
        gates.requireTimeLeft(command.envelope().neededBy());
        return pass(command, type);
    }

    /** What a call has found: an agency has offered a place, whatever day it has become meanwhile. */
    public ReferralSheet sendOffered(SendReferral command) {
        return pass(command, ReferralType.REFERRAL);
    }

    private ReferralSheet pass(SendReferral command, ReferralType type) {
        var asked = command.asked();
        fitting.require(asked);
        return referrals.send(asked, gates.pass(asked, asked.consent(), type, command.note()));
    }

    /** One of several that are answered together, whose day was looked at once for all. */
    public ReferralSheet sendWithin(UUID party, SendReferral command) {
        var asked = command.asked();
        fitting.require(asked);
        return referrals.send(
                asked,
                gates.pass(asked, asked.consent(), ReferralType.REFERRAL, command.note())
                        .within(party));
    }

    /** A day that is over is refused before anybody is asked for it. */
    public void requireTimeLeft(@Nullable LocalDate neededBy) {
        gates.requireTimeLeft(neededBy);
    }

    ReferralSheet sendDraft(UUID id, @Nullable UUID consent) {
        return referrals.make(id, Move.SENDING, draft -> {
            gates.requireTimeLeft(draft.asked().envelope().neededBy());
            var under = consent == null ? draft.brought().consent : consent;
            return gates.pass(draft.asked(), under, ReferralType.REFERRAL, null);
        });
    }
}
