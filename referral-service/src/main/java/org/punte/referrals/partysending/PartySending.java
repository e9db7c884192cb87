package org.punte.referrals.partysending;

import static java.util.Objects.requireNonNull;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.punte.messaging.Outbox;
import org.punte.referrals.party.Parties;
import org.punte.referrals.party.PartyView;
import org.punte.referrals.sending.ReferralSending;
import org.punte.referrals.sheet.ReferralSheet;
import org.punte.web.problem.Rejection;

/** All of them through the gates that a single referral goes through, in one transaction: one refused, and nothing was sent. */
@ApplicationScoped
@Transactional
class PartySending {
    private final Parties parties;
    private final ReferralSending sending;
    private final Outbox outbox;

    PartySending(Parties parties, ReferralSending sending, Outbox outbox) {
        this.parties = parties;
        this.sending = sending;
        this.outbox = outbox;
    }

    /** Whether they may be brought together was asked before. */
    PartyView send(SendParty command) {
        sending.requireTimeLeft(command.envelope().neededBy());
        var id = parties.begin(command.receiver(), command.together(), command.heads());
        var sent = command.members().stream().map(one -> sent(id, command, one)).toList();
        var first = sent.get(0);
        outbox.publish(new PartySent(
                id,
                first.sender(),
                first.receiver(),
                first.author(),
                first.service(),
                first.urgency(),
                requireNonNull(first.brought().answerBy),
                sent.stream().map(ReferralSheet::id).toList()));
        Log.infof("Party %s went out with %d referrals", id, sent.size());
        return parties.show(id);
    }

    /** A refusal says by the sender's own id whom it is about. */
    private ReferralSheet sent(UUID party, SendParty command, PartyMember one) {
        try {
            return sending.sendWithin(party, command.referralOf(one));
        } catch (Rejection refused) {
            throw refused.with("person", one.person());
        }
    }
}
