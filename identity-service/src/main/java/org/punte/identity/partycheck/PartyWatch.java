package org.punte.identity.partycheck;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.punte.identity.link.RecordsLinked;
import org.punte.identity.partycheck.PartyMembers.Member;
import org.punte.identity.suspect.GuardianSilenced;
import org.punte.identity.task.TaskKind;
import org.punte.identity.task.TaskRegister;
import org.punte.identity.task.TaskRegister.ToDo;
import org.punte.identity.vault.IdentityKept;
import org.punte.sealing.BlindIndex;

/**
 * Looks again at those who were sent together when something is said that may make two of them people who must not be together.
 * Whoever works with the one in danger is asked to look, and supervisors, once for what was said of that other one; nothing says who is meant, and the receiver hears nothing.
 */
@ApplicationScoped
@Transactional(MANDATORY)
class PartyWatch {
    /** They may be under one roof: at once; no source names a figure. */
    private static final Duration TO_LOOK = Duration.ofHours(1);

    /** A fingerprint tells the next words from these; a shorter one would take some for told. */
    private static final int BITS = 24;

    private final PartyMembers members;
    private final PartyCheck check;
    private final TaskRegister tasks;
    private final BlindIndex index;
    private final Clock clock;

    PartyWatch(PartyMembers members, PartyCheck check, TaskRegister tasks, BlindIndex index, Clock clock) {
        this.members = members;
        this.check = check;
        this.tasks = tasks;
        this.index = index;
        this.clock = clock;
    }

    void kept(@Observes IdentityKept kept) {
        look(kept.person());
    }

    void silenced(@Observes GuardianSilenced silenced) {
        look(silenced.person());
    }

    void linked(@Observes RecordsLinked linked) {
        look(linked.one());
    }

    /** At every party of this person that is not over. */
    void look(UUID person) {
        members.partiesOf(person).forEach(party -> lookAt(party, person));
    }

    /** At one that this person came to, or came back to. */
    void joined(Member one) {
        lookAt(one.party(), one.person());
    }

    /** This one is left by somebody with whom alone she was to come. */
    void parted(Member one) {
        ask(one, TaskKind.PARTY_PARTED, clock.instant());
    }

    /** This one is not there any more herself. */
    void left(Member one) {
        tasks.done(TaskKind.PARTY_PARTED, one.referral());
    }

    /** Nothing has changed between the others. */
    private void lookAt(UUID party, UUID person) {
        var together = members.of(party);
        together.stream()
                .filter(one -> one.person().equals(person))
                .forEach(one -> together.stream()
                        .filter(other -> !other.person().equals(person))
                        .forEach(other -> compare(one, other)));
    }

    private void compare(Member one, Member other) {
        lookAgain(one, other);
        lookAgain(other, one);
    }

    private void lookAgain(Member one, Member other) {
        var now = clock.instant();
        var news = check.said(one.person(), other.person())
                .filter(words -> members.tell(one, other.person(), fingerprint(one, words), now))
                .count();
        if (news > 0) tell(one, now);
    }

    private int fingerprint(Member one, String words) {
        return index.value(one.owner(), "party", one.referral() + " " + words, BITS);
    }

    private void ask(Member one, TaskKind kind, Instant now) {
        tasks.open(new ToDo(one.owner(), one.person(), kind, one.referral(), now.plus(TO_LOOK)));
    }

    private void tell(Member one, Instant now) {
        for (var kind : List.of(TaskKind.LOOK_AT_PARTY, TaskKind.CHECK_PARTY)) ask(one, kind, now);
        Log.infof("The party of referral %s is looked at again", one.referral());
    }
}
