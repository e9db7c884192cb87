package org.punte.referrals.question;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.punte.referrals.agency.Agencies;
import org.punte.referrals.deadline.Deadlines;
import org.punte.referrals.need.Urgency;

/** By when a question is answered, and what an answer makes of the clock that stood meanwhile. */
@ApplicationScoped
class QuestionClock {
    private final QuestionConfig config;
    private final Agencies agencies;
    private final Deadlines deadlines;

    QuestionClock(QuestionConfig config, Agencies agencies, Deadlines deadlines) {
        this.config = config;
        this.agencies = agencies;
        this.deadlines = deadlines;
    }

    Instant now() {
        return deadlines.now();
    }

    Instant dueFrom(Instant now, Urgency urgency, UUID sender) {
        return switch (urgency) {
            case EMERGENCY -> now.plus(config.emergency());
            case URGENT -> now.plus(config.urgent());
            case NORMAL -> agencies.known(sender).calendar().after(now, config.normalWorkingDays());
        };
    }

    /** The receiver gets back the time that the question was open; in an emergency nothing ever stood. */
    static Instant resumed(Instant answerBy, Urgency urgency, Instant askedAt, Instant answeredAt) {
        return urgency == Urgency.EMERGENCY ? answerBy : answerBy.plus(Duration.between(askedAt, answeredAt));
    }
}
