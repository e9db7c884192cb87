package org.punte.identity.application;

import static org.punte.web.problem.CommonProblem.TOO_MANY_REQUESTS;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.punte.identity.agency.CreateAgency;
import org.punte.messaging.DomainEvent;
import org.punte.messaging.Outbox;

/** Takes applications from anybody. Looks nothing up, so that the answer tells nothing: neither by words nor by time. */
@ApplicationScoped
@Transactional
class ApplicationIntake {
    private static final Duration DAY = Duration.ofDays(1);
    /** The day of the limit is not one of the calendar: places come back one by one. */
    private static final Duration LATER = Duration.ofHours(1);

    private final ApplicationRepository applications;
    private final Knocks knocks;
    private final ApplicationConfig config;
    private final Outbox outbox;
    private final Clock clock;

    /** Somebody asks to join: nothing tells who. */
    record Received(UUID subject) implements DomainEvent {
        @Override
        public String type() {
            return "application.received.v1";
        }
    }

    ApplicationIntake(
            ApplicationRepository applications, Knocks knocks, ApplicationConfig config, Outbox outbox, Clock clock) {
        this.applications = applications;
        this.knocks = knocks;
        this.config = config;
        this.outbox = outbox;
        this.clock = clock;
    }

    void receive(Apply command, String address) {
        knocks.require(address);
        var now = clock.instant();
        if (applications.countBetween(now.minus(DAY), now) >= config.perDay())
            throw TOO_MANY_REQUESTS.because("Try again later").after(LATER);
        boolean told = isToldAt(now);
        var application = new Application(command, CreateAgency.zone(command.zone()), now);
        applications.persist(application);
        if (told) outbox.publish(new Received(application.id));
        Log.infof("Application %s received", application.id);
    }

    /** Each day of the calendar (UTC) has its first ones: a few every day, at whatever hours, never silence the message for ever. */
    private boolean isToldAt(Instant now) {
        return applications.countBetween(now.truncatedTo(ChronoUnit.DAYS), now) < config.toldPerDay();
    }
}
