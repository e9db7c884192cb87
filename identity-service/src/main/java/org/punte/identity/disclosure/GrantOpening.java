package org.punte.identity.disclosure;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.identity.assignment.ReceiverRecords;
import org.punte.identity.conflict.Conflicts;
import org.punte.identity.conflict.SteppedAside;
import org.punte.identity.consent.ConsentEvent;
import org.punte.identity.consent.ConsentRegister;
import org.punte.identity.neverlist.NeverList;
import org.punte.identity.neverlist.WorkerListed;

/** Lets the named workers of the receiver in, if the consent still stands when we hold it. Runs as the owner. */
@ApplicationScoped
@Transactional(MANDATORY)
class GrantOpening {
    private final GrantWorkflow grants;
    private final ConsentRegister consents;
    private final ReceiverRecords records;
    private final NeverList never;
    private final Conflicts conflicts;

    GrantOpening(
            GrantWorkflow grants,
            ConsentRegister consents,
            ReceiverRecords records,
            NeverList never,
            Conflicts conflicts) {
        this.grants = grants;
        this.consents = consents;
        this.records = records;
        this.never = never;
        this.conflicts = conflicts;
    }

    /** Withdrawn before: nothing opens, and the referral learns of the withdrawal by its own event. */
    void open(UUID referral, int version, ReferralConsumer.Accepted accepted) {
        conflicts.hold(referral);
        conflicts.holdAllOf(accepted.person());
        var consent = consents.lockLive(accepted.consent(), accepted.person(), accepted.sender(), accepted.receiver());
        if (consent.isEmpty()) {
            Log.infof("Referral %s opens no grant: its consent does not carry it", referral);
            return;
        }
        if (never.excludesAgency(accepted.person(), accepted.receiver())) {
            Log.infof("Referral %s opens no grant: its receiver may not have it", referral);
            return;
        }
        var before = grants.find(referral);
        if (!grants.mayOpen(before, referral, version)) return;
        open(referral, admitted(withPresentWorkers(referral, accepted)), consent.get(), before);
    }

    /** Whom the receiver has named since it accepted, whether that was heard before or while nothing was open. */
    private ReferralConsumer.Accepted withPresentWorkers(UUID referral, ReferralConsumer.Accepted accepted) {
        return grants.namedSince(referral, accepted.version())
                .map(accepted::naming)
                .orElse(accepted);
    }

    /** The receiver's supervisor named other workers: these read and have the receiver's own record, those before no longer. */
    void reassign(UUID referral, List<UUID> named, @Nullable UUID by) {
        conflicts.hold(referral);
        grants.find(referral).ifPresent(grant -> {
            conflicts.holdAllOf(grant.person);
            var free = conflicts.without(referral, grant.person, grant.receiver, named);
            var workers = never.admitted(grant.person, free);
            var working = never.admitted(grant.receiverPerson, workers);
            records.name(grant.receiver, grant.receiverPerson, referral, working, by);
            consents.lockLive(grant.consent, grant.person, grant.owner, grant.receiver)
                    .ifPresent(consent -> grants.reassign(referral, workers, consent.endsAt()));
        });
    }

    /**
     * The worker has said that they must not deal with it: the others named go on, or nobody until others are named. Heard before
     * the acceptance, it waits for that.
     */
    void leave(@Observes SteppedAside aside) {
        grants.find(aside.referral())
                .filter(grant -> grant.receiver.equals(aside.agency()))
                .ifPresent(grant -> leaveAll(grant.person, grant.receiver, List.of(aside.account())));
    }

    /** Nor is anything else theirs that the agency took on for the same person, nor its own records of her, also when a grant is long over. */
    private void leaveAll(UUID person, UUID receiver, List<UUID> accounts) {
        if (accounts.isEmpty()) return;
        conflicts.holdAllOf(person);
        for (var grant : grants.ofReceiver(person, receiver))
            for (var account : accounts) {
                leaveOut(grant.referral, account);
                records.leave(receiver, grant.receiverPerson, account);
            }
    }

    private void leaveOut(UUID referral, UUID worker) {
        grants.find(referral).filter(grant -> grant.workers().contains(worker)).ifPresent(grant -> {
            var others = new ArrayList<>(grant.workers());
            others.remove(worker);
            consents.lockLive(grant.consent, grant.person, grant.owner, grant.receiver)
                    .ifPresent(consent -> grants.reassign(referral, others, consent.endsAt()));
        });
    }

    /**
     * Whoever is put on a never-list is named in no grant any more: also those who follow grants elsewhere learn so, whether or
     * not anybody reads under it now. Reading is refused by the list itself, whatever a grant says.
     */
    void leave(@Observes WorkerListed listed) {
        for (var grant : grants.openAbout(listed.person())) leaveOut(grant.referral, listed.account());
    }

    /** A mistaken click is mended by agreeing anew: who read before the last category of the consent ended reads again. */
    void goOn(@Observes ConsentEvent.Ended ended) {
        if (ended.successor() == null) return;
        for (var grant : grants.endedWithCategoryOf(ended.subject()))
            open(grant.referral, grant.accepted, grant.acceptance(ended.successor()));
    }

    /**
     * Whom the person shall never meet is left out, and learns no more than that nothing is there. Where nobody is left it is open
     * to nobody: others can be named, and the acceptance can be taken back.
     */
    private ReferralConsumer.Accepted admitted(ReferralConsumer.Accepted accepted) {
        return accepted.naming(never.admitted(accepted.person(), accepted.workers()));
    }

    private void open(
            UUID referral, ReferralConsumer.Accepted accepted, ConsentRegister.Live consent, Optional<Grant> before) {
        var free = accepted.naming(
                conflicts.without(referral, accepted.person(), accepted.receiver(), accepted.workers()));
        grants.open(referral, free, consent, recordOf(before, referral, free), records.isPractice(accepted.person()));
        // what was said before the acceptance is about this person from now on
        leaveAll(
                accepted.person(),
                accepted.receiver(),
                conflicts.aside(referral, accepted.person(), accepted.receiver()));
    }

    /** The receiver's own record of an acceptance that was undone serves the next one, too. */
    private UUID recordOf(Optional<Grant> before, UUID referral, ReferralConsumer.Accepted accepted) {
        if (before.isEmpty()) return records.open(accepted.person(), accepted.receiver(), referral, accepted.workers());
        var own = before.get().receiverPerson;
        records.name(accepted.receiver(), own, referral, never.admitted(own, accepted.workers()), null);
        return own;
    }
}
