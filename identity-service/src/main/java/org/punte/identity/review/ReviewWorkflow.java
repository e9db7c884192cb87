package org.punte.identity.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.punte.identity.account.AccountAccess;
import org.punte.identity.account.AccountDirectory;
import org.punte.identity.account.AccountDirectory.Due;
import org.punte.identity.account.AccountDirectory.Entry;
import org.punte.identity.account.BlockReason;
import org.punte.identity.review.ReviewView.Line;
import org.punte.identity.secondperson.SecondPerson;

/** The administrator's look at the own agency's accounts; one transaction each. */
@ApplicationScoped
@Transactional
class ReviewWorkflow {
    private final AccountDirectory directory;
    private final AccountAccess access;
    private final Confirmation confirmation;
    private final ReviewEscalationRepository escalations;
    private final SecondPerson second;

    ReviewWorkflow(
            AccountDirectory directory,
            AccountAccess access,
            Confirmation confirmation,
            ReviewEscalationRepository escalations,
            SecondPerson second) {
        this.directory = directory;
        this.access = access;
        this.confirmation = confirmation;
        this.escalations = escalations;
        this.second = second;
    }

    ReviewView see(UUID agency, ReviewConfig config, Clock clock) {
        var people = directory.people().stream().filter(one -> !one.blocked()).toList();
        var dueBefore = clock.instant().minus(config.period());
        var dueOn = people.stream()
                .map(Entry::confirmedAt)
                .min(Comparator.naturalOrder())
                .map(oldest -> LocalDate.ofInstant(oldest.plus(config.period()), ZoneOffset.UTC))
                .orElse(null);
        return new ReviewView(agency, dueOn, lines(people, dueBefore), escalations.openAccountsOf(agency), 0);
    }

    /** Nobody says of himself that he has left: an agency without administrators would be the end of it. */
    void confirm(ConfirmAccounts command) {
        second.requireAnother(command.gone().toArray(UUID[]::new));
        command.confirmed().stream().map(access::requireColleague).forEach(one -> confirmation.stays(one.account()));
        command.gone().stream()
                .map(access::requireColleague)
                .map(one -> new Due(one.account(), one.agency()))
                .forEach(due -> confirmation.isNotConfirmed(due, BlockReason.LEFT));
    }

    private static List<Line> lines(List<Entry> people, Instant dueBefore) {
        return people.stream()
                .map(one -> Line.of(one, !one.confirmedAt().isAfter(dueBefore)))
                .toList();
    }
}
