package org.punte.identity.livegrant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.punte.identity.conflict.Conflicts;
import org.punte.identity.neverlist.NeverList;
import org.punte.identity.vault.Category;
import org.punte.web.caller.Caller;

/** Whether a grant is live at this moment: asked at every read, remembered nowhere. */
@ApplicationScoped
@Transactional
public class LiveGrants {
    private final LiveGrantRepository grants;
    private final NeverList never;
    private final Conflicts conflicts;
    private final Caller caller;
    private final Clock clock;

    LiveGrants(LiveGrantRepository grants, NeverList never, Conflicts conflicts, Caller caller, Clock clock) {
        this.grants = grants;
        this.never = never;
        this.conflicts = conflicts;
        this.caller = caller;
        this.clock = clock;
    }

    /** What lets the caller read somebody else's person. */
    public record Live(
            UUID id, UUID referral, UUID consent, UUID person, UUID owner, List<Category> categories, int version) {}

    /** The grants under which the caller, a named worker of the receiver, may read this person now. */
    public List<Live> forReader(UUID person) {
        // before anything is looked at: whoever undoes an acceptance waits for us, or has finished
        grants.holdEnds(person);
        var live = grants.ofReader(person, caller.agency(), caller.account(), clock.instant());
        return never.excludesWorker(person, caller.account()) ? List.of() : live;
    }

    /** What lets the caller, a worker named for this very referral at the receiver, read now. */
    public Optional<Live> forNamed(UUID referral) {
        return personOf(referral).stream()
                .flatMap(person -> forReader(person).stream())
                .filter(live -> live.referral().equals(referral))
                .findFirst();
    }

    /** What is live of a referral that the caller's own agency has sent. */
    public Optional<Live> ofSent(UUID referral) {
        return grants.ofSent(referral, caller.agency(), clock.instant());
    }

    /** Whether a worker of the receiver is named in it still, and somebody whom the person may meet. For either side. */
    public boolean mayMeet(Live live, UUID receiver, UUID worker) {
        return grants.names(live.id(), worker)
                && !never.excludesWorker(live.person(), worker)
                && !conflicts.aside(live.referral(), live.person(), receiver).contains(worker);
    }

    /** Whom an attempt meant, at either side: a referral that opened nothing stands for itself. */
    public UUID meant(UUID referral) {
        return grants.meant(referral, caller.agency()).orElse(referral);
    }

    /** What lets a supervisor of the receiver read, whoever is named; empty where no grant is live for the caller's agency. */
    public Optional<Live> forSupervisor(UUID referral) {
        grants.personOf(referral, caller.agency()).ifPresent(grants::holdEnds);
        return grants.ofReferral(referral, caller.agency(), clock.instant())
                .filter(live -> !isKeptFrom(referral, live.person()));
    }

    /** Whether the caller, of the receiver, must not deal with the person of a referral: so somebody else said, or the caller. */
    public boolean isKeptFrom(UUID referral, UUID person) {
        return never.excludesWorker(person, caller.account()) || conflicts.isHidden(referral, person);
    }

    /** What a named worker of the new owner reads of a case that was taken over, and the own record of the same person. */
    public record Handover(Live live, UUID own) {}

    /** Empty unless the referral is a transfer, its grant lives, and the caller is named in it. */
    public Optional<Handover> forTransfer(UUID referral) {
        return personOf(referral).stream()
                .flatMap(person -> forReader(person).stream())
                .flatMap(live -> grants.takenOver(live.id(), referral).map(own -> new Handover(live, own)).stream())
                .findFirst();
    }

    /** Whom a referral is about, for its receiver, whether or not the grant still lives. */
    public Optional<UUID> personOf(UUID referral) {
        return grants.personOf(referral, caller.agency());
    }

    /** Whether another agency has accepted a referral of this person of the acting agency, and its service is not completed. */
    public boolean isHelpedElsewhere(UUID person) {
        return grants.isHelped(person, clock.instant());
    }

    /** Whether the acting agency's own record is of somebody whom it helps on another's referral, not yet completed. */
    public boolean isHelpedHere(UUID person) {
        return grants.isHelping(person, clock.instant());
    }

    /** The referrals whose grants are open under these consents of the caller's agency. */
    public List<UUID> referralsUnder(Collection<UUID> consents) {
        return grants.referralsUnder(consents, caller.agency());
    }

    /** Whether anybody of the receiver has read anything since the referral opened it first; the caller is of one of its two sides. */
    public boolean isRead(UUID referral) {
        return grants.isRead(referral);
    }

    /** What a grant opens now, consent, agreement and all; nothing while it is not live. */
    public List<Category> shown(UUID grant) {
        return grants.shown(grant, clock.instant());
    }
}
