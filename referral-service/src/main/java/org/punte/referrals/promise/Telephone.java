package org.punte.referrals.promise;

import static org.punte.referrals.promise.PromiseProblem.CALL_TIME_NOT_POSSIBLE;
import static org.punte.referrals.promise.PromiseProblem.NUMBER_NOT_IN_DIRECTORY;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.agency.ListedAgency;
import org.punte.referrals.deadline.Deadlines;
import org.punte.referrals.directory.Directory;
import org.punte.referrals.sheet.Promised;

/** Which calls can be recorded: to a number of the directory, and not long ago. An agency has one number there, of its desk. */
@ApplicationScoped
class Telephone {
    private final Directory directory;
    private final Deadlines deadlines;
    private final PromiseConfig config;

    Telephone(Directory directory, Deadlines deadlines, PromiseConfig config) {
        this.directory = directory;
        this.deadlines = deadlines;
        this.config = config;
    }

    /** With the number as the directory writes it. */
    Promised called(UUID receiver, RecordPromise call) {
        var now = deadlines.now();
        return new Promised(listed(receiver, call.number()), possible(call.calledAt(), now), now);
    }

    private String listed(UUID receiver, String dialled) {
        var number = numberOf(directory.agencies().get(receiver));
        if (number == null || !digits(number).equals(digits(dialled))) {
            throw NUMBER_NOT_IN_DIRECTORY.because("The directory has no such number for agency %s", receiver);
        }
        return number;
    }

    private Instant possible(@Nullable Instant said, Instant now) {
        var calledAt = said == null ? now : said.truncatedTo(ChronoUnit.MILLIS);
        if (calledAt.isAfter(now) || calledAt.isBefore(now.minus(config.oldest()))) {
            throw CALL_TIME_NOT_POSSIBLE.because(
                    "A call lies in the last %d hours", config.oldest().toHours());
        }
        return calledAt;
    }

    private static @Nullable String numberOf(@Nullable ListedAgency agency) {
        return agency == null ? null : agency.phone();
    }

    /** However it is grouped. */
    private static String digits(String number) {
        return number.replaceAll("[^+0-9]", "");
    }
}
