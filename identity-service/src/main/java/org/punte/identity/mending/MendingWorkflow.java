package org.punte.identity.mending;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.punte.identity.consent.ConsentRegister;
import org.punte.identity.conversation.ConversationAgain;
import org.punte.identity.terms.ConsentBasis;
import org.punte.identity.withdrawal.WithdrawalView;
import org.punte.identity.withdrawal.WithdrawalWorkflow;
import org.punte.web.caller.Caller;

/** Gives again, in one step, exactly what one change of mind ended. */
@ApplicationScoped
@Transactional
class MendingWorkflow {
    private final WithdrawalWorkflow withdrawals;
    private final ConversationAgain conversations;
    private final ConsentRegister consents;
    private final Caller caller;

    MendingWorkflow(
            WithdrawalWorkflow withdrawals, ConversationAgain conversations, ConsentRegister consents, Caller caller) {
        this.caller = caller;
        this.withdrawals = withdrawals;
        this.conversations = conversations;
        this.consents = consents;
    }

    WithdrawalView see(UUID withdrawal) {
        return withdrawals.see(withdrawal);
    }

    /** What rested on vital interest is not given again: that was nobody's wish. */
    WithdrawalView mend(UUID withdrawal) {
        var ended = withdrawals.see(withdrawal);
        consents.hold(ended.person());
        conversations.requireNotMended(withdrawal);
        var standing = consents.live(ended.person(), caller.agency());
        ended.ended().stream()
                .map(effect -> Again.of(consents.see(effect.consent()), effect.category(), standing))
                .filter(again -> again.before().basis() == ConsentBasis.CONSENT)
                .collect(groupingBy(again -> again.before().conversation()))
                .forEach((conversation, again) -> conversations.hold(
                        conversation,
                        withdrawal,
                        again.stream().map(Again::terms).toList()));
        return ended;
    }
}
