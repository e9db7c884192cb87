package org.punte.referrals.sending;

import static org.punte.referrals.ReferralProblem.DATE_IN_THE_PAST;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.consent.ConsentGate;
import org.punte.referrals.cooperation.Cooperation;
import org.punte.referrals.deadline.Deadlines;
import org.punte.referrals.life.ReferralType;
import org.punte.referrals.sheet.Asked;
import org.punte.referrals.working.Working;
import org.punte.web.caller.Caller;

/** Before anything is sent: the two agencies work together, the sender works with the person, and the person has agreed. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Gates {
    private final Cooperation cooperation;
    private final Working working;
    private final ConsentGate consents;
    private final Deadlines deadlines;
    private final Caller caller;

    Gates(Cooperation cooperation, Working working, ConsentGate consents, Deadlines deadlines, Caller caller) {
        this.cooperation = cooperation;
        this.working = working;
        this.consents = consents;
        this.deadlines = deadlines;
        this.caller = caller;
    }

    /** A colleague's person is refused in the words, and after the questions, that nobody's is. */
    Sending pass(Asked asked, @Nullable UUID consent, ReferralType type, @Nullable String note) {
        cooperation.requireSending(asked.receiver());
        var due = deadlines.from(asked.urgency(), asked.receiver());
        if (consent != null && !working.mayAskFor(asked.person(), asked.receiver())) {
            throw ConsentGate.missing(consent);
        }
        var endsAt = consents.requireLive(consent, asked.person(), asked.receiver());
        return new Sending(consent, endsAt, type, due, note, null);
    }

    /** A draft may have been written while its day was still to come. */
    void requireTimeLeft(@Nullable LocalDate neededBy) {
        if (neededBy == null || !neededBy.isBefore(deadlines.todayAt(caller.agency()))) return;
        throw DATE_IN_THE_PAST.at("envelope.neededBy", "lies behind");
    }
}
