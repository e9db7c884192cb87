package org.punte.identity.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import org.punte.identity.account.AccountDirectory;
import org.punte.identity.account.AccountDirectory.Entry;
import org.punte.identity.review.ReviewView.Line;
import org.punte.web.caller.Caller;

/** Who may sign in for the own agency, and who of them is to be confirmed. */
@ApplicationScoped
@Transactional
class ReviewList {
    private final AccountDirectory directory;
    private final ReviewEscalationRepository escalations;
    private final ReviewConfig config;
    private final Caller caller;
    private final Clock clock;

    ReviewList(
            AccountDirectory directory,
            ReviewEscalationRepository escalations,
            ReviewConfig config,
            Caller caller,
            Clock clock) {
        this.directory = directory;
        this.escalations = escalations;
        this.config = config;
        this.caller = caller;
        this.clock = clock;
    }

    ReviewView present() {
        var people = directory.people().stream().filter(one -> !one.blocked()).toList();
        var dueBefore = clock.instant().minus(config.period());
        var dueOn = people.stream()
                .map(Entry::confirmedAt)
                .min(Comparator.naturalOrder())
                .map(oldest -> LocalDate.ofInstant(oldest.plus(config.period()), ZoneOffset.UTC))
                .orElse(null);
        var lines = people.stream()
                .map(one -> Line.of(one, !one.confirmedAt().isAfter(dueBefore)))
                .toList();
        return new ReviewView(caller.agency(), dueOn, lines, escalations.openAccountsOf(caller.agency()), 0);
    }
}
