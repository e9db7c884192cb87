package org.punte.identity.review;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.punte.identity.account.AccountDirectory;
import org.punte.identity.account.BlockReason;
import org.punte.identity.secondperson.Awaited.What;
import org.punte.identity.secondperson.SecondPerson;

/** How the question about the last desk or supervisor is asked, and when it answers itself. Runs as their agency. */
@ApplicationScoped
@Transactional
class Escalating {
    private final ReviewEscalationRepository escalations;
    private final SecondPerson second;
    private final Clock clock;

    Escalating(ReviewEscalationRepository escalations, SecondPerson second, Clock clock) {
        this.escalations = escalations;
        this.second = second;
        this.clock = clock;
    }

    /** Once, until it is decided; network administrators hear of it. */
    void ask(AccountDirectory.Due due, BlockReason why) {
        escalations.openOf(due).ifPresentOrElse(open -> open.hear(why), () -> begin(due, why));
    }

    private void begin(AccountDirectory.Due due, BlockReason why) {
        var escalation = new ReviewEscalation(due, why, clock.instant());
        escalations.persistAndFlush(escalation);
        second.awaits(What.ESCALATION, escalation.id, escalation.version, List.of(due.account()));
        Log.warnf(
                "Account %s is the last of its role at agency %s: not blocked (%s), a network administrator decides",
                due.account(), due.agency(), why);
    }

    /** Who is here is not quiet any more: a click would block somebody at work. What colleagues said stays open. */
    void came(UUID account, UUID agency) {
        escalations.keepQuiet(account, agency, clock.instant());
    }
}
