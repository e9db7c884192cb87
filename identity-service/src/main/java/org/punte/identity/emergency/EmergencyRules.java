package org.punte.identity.emergency;

import static org.punte.identity.emergency.EmergencyProblem.EMERGENCY_OPENINGS_UNCONFIRMED;
import static org.punte.identity.emergency.EmergencyProblem.EMERGENCY_OPENING_STOPPED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.punte.identity.agency.AgencyDirectory;
import org.punte.identity.neverlist.NeverList;
import org.punte.web.caller.Caller;

/** How far an opening goes: at once and for an hour, a few of them, until a supervisor has looked. */
@ApplicationScoped
@Transactional
class EmergencyRules {
    private static final Duration DAY = Duration.ofDays(1);

    private final EmergencyRepository openings;
    private final EmergencyConfig config;
    private final NeverList never;
    private final Caller caller;
    private final Clock clock;

    EmergencyRules(EmergencyRepository openings, EmergencyConfig config, NeverList never, Caller caller, Clock clock) {
        this.openings = openings;
        this.config = config;
        this.never = never;
        this.caller = caller;
        this.clock = clock;
    }

    EmergencyOpening begin(UUID person, AgencyDirectory.Listed agency) {
        var now = clock.instant();
        var unconfirmed = openings.holdUnconfirmed(caller.agency(), caller.account(), now.minus(DAY));
        if (openings.isStopped(person, caller.account()))
            throw EMERGENCY_OPENING_STOPPED.because("Talk with the supervisor who stopped it");
        if (unconfirmed >= config.unconfirmedPerDay())
            throw EMERGENCY_OPENINGS_UNCONFIRMED.because("%d of this day wait for a supervisor", unconfirmed);
        var opening = new EmergencyOpening(caller.agency(), person, caller.account(), now, config.lasts());
        var guardian = agency.guardian();
        opening.guardianApart = guardian != null && never.excludesAgency(person, guardian);
        return opening;
    }

    boolean isReadable(EmergencyOpening opening) {
        return opening.isReadable(clock.instant());
    }

    void confirm(EmergencyOpening opening) {
        if (opening.state == EmergencyState.STOPPED)
            throw EMERGENCY_OPENING_STOPPED.because("It stays so; the worker may not open this person again");
        opening.confirm(caller.account(), clock.instant(), config.confirmedLasts());
        openings.flush();
    }

    /** Doing it twice changes nothing. */
    void stop(EmergencyOpening opening) {
        if (opening.state == EmergencyState.STOPPED) return;
        opening.stop(caller.account(), clock.instant());
        openings.flush();
    }
}
