package org.punte.identity.withdrawal;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.identity.consent.ConsentEndings;
import org.punte.identity.consent.ConsentRegister;
import org.punte.identity.consent.ConsentView;
import org.punte.web.page.CursorPage;

/** Ends what somebody no longer wants: everything of one act with the same commit, or nothing. */
@ApplicationScoped
@Transactional
public class WithdrawalWorkflow {
    private final WithdrawalScope scope;
    private final WithdrawalRules rules;
    private final WithdrawalRecords records;
    private final ConsentEndings endings;
    private final ConsentRegister consents;

    WithdrawalWorkflow(
            WithdrawalScope scope,
            WithdrawalRules rules,
            WithdrawalRecords records,
            ConsentEndings endings,
            ConsentRegister consents) {
        this.scope = scope;
        this.rules = rules;
        this.records = records;
        this.endings = endings;
        this.consents = consents;
    }

    /** One consent, by its id. Everything that was readable because of it is unreadable with the same commit. */
    ConsentView withdraw(UUID id, WithdrawConsent said) {
        var person = consents.see(id).person();
        rules.require(person, said);
        consents.hold(person);
        var ended = endings.withdraw(id);
        records.keep(person, Stop.service(id), said, List.of(id));
        Log.infof("Consent %s withdrawn", id);
        return ended;
    }

    WithdrawalView stop(UUID person, ChangeMind command) {
        rules.requireAssigned(person);
        rules.require(person, command.said());
        var stop = command.stop();
        var touched = scope.hold(person, stop).stream().map(ConsentView::id).toList();
        touched.forEach(consent -> end(consent, stop));
        Log.infof("Change of mind: %s, %d consents", stop.act(), touched.size());
        return records.keep(person, stop, command.said(), touched);
    }

    EffectView preview(UUID person, Stop stop) {
        rules.requireAssigned(person);
        return scope.preview(person, stop);
    }

    /** Only to whom the person is assigned; the 404 of an unknown one for everybody else. */
    public WithdrawalView see(UUID id) {
        var seen = records.see(id);
        rules.requireAssigned(seen.person());
        return seen;
    }

    CursorPage<WithdrawalView> page(UUID person, @Nullable String after, int limit) {
        rules.requireAssigned(person);
        return records.page(person, after, limit);
    }

    private void end(UUID consent, Stop stop) {
        if (stop.category() == null) endings.withdraw(consent);
        else endings.endCategory(consent, stop.category());
    }
}
