package org.punte.identity.withdrawal;

import static org.punte.identity.withdrawal.WithdrawalProblem.WITHDRAWAL_NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.sealing.Sealer;
import org.punte.web.caller.Caller;
import org.punte.web.page.CursorPage;
import org.punte.web.page.Cursors;

/** Writes down how somebody changed their mind, and shows it. */
@ApplicationScoped
class WithdrawalRecords {
    private final WithdrawalRepository withdrawals;
    private final Sealer sealer;
    private final Cursors cursors;
    private final Caller caller;
    private final Clock clock;

    WithdrawalRecords(WithdrawalRepository withdrawals, Sealer sealer, Cursors cursors, Caller caller, Clock clock) {
        this.withdrawals = withdrawals;
        this.sealer = sealer;
        this.cursors = cursors;
        this.caller = caller;
        this.clock = clock;
    }

    WithdrawalView keep(UUID person, Stop stop, WithdrawConsent said, List<UUID> ended) {
        var withdrawal =
                new Withdrawal(person, stop, said).recorded(caller.agency(), caller.account(), clock.instant());
        if (said.remark() != null) withdrawal.remark = sealer.seal(withdrawal.remarkPlace(), said.remark());
        var effects = ended.stream()
                .map(consent -> new WithdrawalEffect(withdrawal, consent))
                .toList();
        withdrawals.add(withdrawal, effects);
        return WithdrawalView.of(withdrawal, effects);
    }

    WithdrawalView see(UUID id) {
        return withdrawals
                .find(id, caller.agency())
                .map(this::view)
                .orElseThrow(() -> WITHDRAWAL_NOT_FOUND.because("No change of mind %s", id));
    }

    CursorPage<WithdrawalView> page(UUID person, @Nullable String after, int limit) {
        var list = "withdrawals:" + person;
        var rows = withdrawals.ofPerson(person, cursors.open(list, after), limit);
        return CursorPage.of(rows, limit, w -> cursors.seal(list, w.recordedAt, w.id))
                .map(this::view);
    }

    private WithdrawalView view(Withdrawal withdrawal) {
        return WithdrawalView.of(withdrawal, withdrawals.effectsOf(withdrawal.id));
    }
}
