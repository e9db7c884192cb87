package org.punte.referrals.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.cooperation.Cooperation;
import org.punte.referrals.deadline.Deadlines;
import org.punte.referrals.life.Move;
import org.punte.referrals.referral.ReferralMoves;
import org.punte.referrals.sending.Fitting;
import org.punte.referrals.sheet.ReferralSheet;

/** What an author does with a draft; each is one transaction. */
@ApplicationScoped
@Transactional
class DraftWorkflow {
    private final Cooperation cooperation;
    private final Fitting fitting;
    private final ReferralMoves referrals;
    private final Deadlines deadlines;
    private final DraftConfig config;

    DraftWorkflow(
            Cooperation cooperation,
            Fitting fitting,
            ReferralMoves referrals,
            Deadlines deadlines,
            DraftConfig config) {
        this.cooperation = cooperation;
        this.fitting = fitting;
        this.referrals = referrals;
        this.deadlines = deadlines;
        this.config = config;
    }

    ReferralSheet draft(DraftReferral command) {
        cooperation.requireReceiving(command.receiver());
        fitting.require(command.asked());
        return referrals.draft(command.asked(), drafting(Move.DRAFTING, command.note()));
    }

    ReferralSheet change(UUID id, ChangeDraft command) {
        return referrals.redraft(
                id,
                draft -> {
                    cooperation.requireReceiving(command.receiver());
                    var asked = command.of(draft);
                    fitting.require(asked);
                    return asked;
                },
                drafting(Move.REDRAFTING, command.note()));
    }

    private Drafting drafting(Move move, @Nullable String note) {
        return new Drafting(move, note, deadlines.now().plus(config.kept()));
    }
}
