package org.punte.identity.partycheck;

import static jakarta.transaction.Transactional.TxType.MANDATORY;
import static java.util.stream.Collectors.toSet;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.punte.identity.link.RecordsLinked;
import org.punte.identity.partycheck.PartyMembers.Member;
import org.punte.identity.suspect.GuardianSilenced;
import org.punte.identity.task.TaskKind;
import org.punte.identity.task.TaskRegister;
import org.punte.identity.task.TaskRegister.ToDo;
import org.punte.identity.vault.IdentityKept;

/**
 * Looks again at those who were sent together when something is said that may make two of them people who must not be together.
 * Whoever works with the one in danger is asked to look, once; nothing says who is meant, and the receiver hears nothing.
 */
@ApplicationScoped
@Transactional(MANDATORY)
class PartyWatch {
    /** They may be under one roof: at once; no source names a figure. */
    private static final Duration TO_LOOK = Duration.ofHours(1);

    private final PartyMembers members;
    private final PartyCheck check;
    private final TaskRegister tasks;
    private final Clock clock;

    PartyWatch(PartyMembers members, PartyCheck check, TaskRegister tasks, Clock clock) {
        this.members = members;
        this.check = check;
        this.tasks = tasks;
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
        members.partiesOf(person).forEach(this::lookAt);
    }

    private void lookAt(UUID party) {
        var together = members.of(party);
        var all = together.stream().map(Member::person).collect(toSet());
        together.stream()
                .filter(one -> !one.told() && check.isNotSafe(one.person(), all))
                .forEach(this::tell);
    }

    private void tell(Member one) {
        var now = clock.instant();
        members.tell(one.referral(), now);
        tasks.open(new ToDo(one.owner(), one.person(), TaskKind.LOOK_AT_PARTY, one.referral(), now.plus(TO_LOOK)));
        Log.infof("The party of referral %s is looked at again", one.referral());
    }
}
