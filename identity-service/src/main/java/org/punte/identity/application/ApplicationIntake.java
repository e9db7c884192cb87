package org.punte.identity.application;

import static org.punte.web.problem.CommonProblem.TOO_MANY_REQUESTS;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.punte.identity.agency.CreateAgency;

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
    private final Clock clock;

    ApplicationIntake(ApplicationRepository applications, Knocks knocks, ApplicationConfig config, Clock clock) {
        this.applications = applications;
        this.knocks = knocks;
        this.config = config;
        this.clock = clock;
    }

    void receive(Apply command, String address) {
        knocks.require(address);
        var now = clock.instant();
        if (applications.countBetween(now.minus(DAY), now) >= config.perDay())
            throw TOO_MANY_REQUESTS.because("Try again later").after(LATER);
        var application = new Application(command, CreateAgency.zone(command.zone()), now);
        applications.persist(application);
        Log.infof("Application %s received", application.id);
    }
}
