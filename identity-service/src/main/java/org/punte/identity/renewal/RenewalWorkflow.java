package org.punte.identity.renewal;

import static org.punte.identity.renewal.RenewalProblem.FACTOR_RENEWAL_NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.punte.identity.account.AccountAccess;
import org.punte.identity.account.AccountDirectory.Entry;
import org.punte.identity.secondperson.SecondPerson;
import org.punte.web.caller.Caller;

/** What two people do when somebody lost the second factor; one transaction each. Nobody does it for himself. */
@ApplicationScoped
@Transactional
class RenewalWorkflow {
    private final RenewalRepository renewals;
    private final RenewalDecision decision;
    private final RenewalList list;
    private final AccountAccess access;
    private final SecondPerson second;

    RenewalWorkflow(
            RenewalRepository renewals,
            RenewalDecision decision,
            RenewalList list,
            AccountAccess access,
            SecondPerson second) {
        this.renewals = renewals;
        this.decision = decision;
        this.list = list;
        this.access = access;
        this.second = second;
    }

    RenewalView ask(AskRenewal command, UUID by) {
        Entry account = met(command);
        second.requireAnother(account.account());
        return second.inTheName(account.agency(), () -> {
            var renewal = decision.asked(account.agency(), command, by);
            return list.named(renewal);
        });
    }

    /** Of the own agency, of one that named the caller as second person, or for network administrators of any. */
    private Entry met(AskRenewal command) {
        var agency = command.agency();
        if (agency == null || !second.agenciesThatNamedCaller().contains(agency))
            return access.requireKeptPerson(command.account(), agency);
        return second.inTheName(agency, () -> access.requireColleague(command.account()));
    }

    RenewalView confirm(UUID id, Recognition how, Caller caller) {
        var by = caller.account();
        var from = caller.agency();
        return open(id, renewal -> {
            second.requireAnother(renewal.askedBy, renewal.account);
            second.requireAnotherVoice(renewal.agency, renewal.askedBy, from);
            decision.confirm(renewal, how, by);
        });
    }

    /** Whoever asked may take it back as well. */
    RenewalView refuse(UUID id, UUID by) {
        return open(id, renewal -> decision.refuse(renewal, by));
    }

    RenewalView see(UUID id) {
        return found(id, at -> list.named(renewals.findById(at)));
    }

    private RenewalView open(UUID id, Consumer<FactorRenewal> work) {
        return found(id, at -> {
            var renewal = renewals.lock(at);
            work.accept(renewal);
            return list.named(renewal);
        });
    }

    private RenewalView found(UUID id, Function<UUID, RenewalView> work) {
        return second.actingFor(renewals.agencyOf(id), () -> work.apply(id))
                .orElseThrow(() -> FACTOR_RENEWAL_NOT_FOUND.because("No renewal %s", id));
    }
}
