package org.punte.identity.withdrawal;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.punte.identity.consent.ConsentRegister;
import org.punte.identity.consent.ConsentView;
import org.punte.sealing.Sealer;
import org.punte.web.caller.Caller;

/** Ends a consent because somebody changed their mind. */
@ApplicationScoped
@Transactional
class WithdrawalWorkflow {
    private final WithdrawalRepository withdrawals;
    private final ConsentRegister consents;
    private final Sealer sealer;
    private final Caller caller;
    private final Clock clock;

    WithdrawalWorkflow(
            WithdrawalRepository withdrawals, ConsentRegister consents, Sealer sealer, Caller caller, Clock clock) {
        this.withdrawals = withdrawals;
        this.consents = consents;
        this.sealer = sealer;
        this.caller = caller;
        this.clock = clock;
    }

    /** Everything that was readable because of this consent is unreadable with the same commit. */
    ConsentView withdraw(UUID id, WithdrawConsent command) {
        var withdrawn = consents.withdraw(id);
        var withdrawal = new Withdrawal(id, caller.agency(), command, caller.account(), clock.instant());
        if (command.remark() != null) withdrawal.remark = sealer.seal(withdrawal.remarkOf(withdrawn), command.remark());
        withdrawals.persistAndFlush(withdrawal);
        Log.infof("Consent %s withdrawn", id);
        return withdrawn;
    }
}
