package org.punte.referrals.statistics;

import static org.punte.referrals.ReferralProblem.PERIOD_NOT_POSSIBLE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.punte.referrals.agency.Agencies;
import org.punte.referrals.statistics.OwnFigures.Basis;
import org.punte.referrals.statistics.OwnFigures.Unmet;
import org.punte.referrals.unmet.UnmetNeeds;
import org.punte.web.caller.Caller;
import org.punte.web.time.OurTime;

/** Counts for the caller's agency. Nobody's name or id is in a figure, and no figure of another agency is in reach. */
@ApplicationScoped
@Transactional
class OwnStatistics {
    /** Counting more at once would keep a connection too long. */
    private static final int YEARS = 5;

    private final FigureRepository figures;
    private final UnmetNeeds needs;
    private final Agencies agencies;
    private final Caller caller;
    private final Clock clock;

    OwnStatistics(FigureRepository figures, UnmetNeeds needs, Agencies agencies, Caller caller, Clock clock) {
        this.figures = figures;
        this.needs = needs;
        this.agencies = agencies;
        this.caller = caller;
        this.clock = clock;
    }

    /** Both days count, from midnight to midnight of the agency's zone. */
    OwnFigures between(LocalDate from, LocalDate until) {
        OurTime.require(from, "from");
        OurTime.require(until, "until");
        if (until.isBefore(from) || from.plusYears(YEARS).isBefore(until)) {
            throw PERIOD_NOT_POSSIBLE.because("From %s until %s is no period of up to %d years", from, until, YEARS);
        }
        var agency = caller.agency();
        var zone = agencies.known(agency).calendar().zone();
        var begin = from.atStartOfDay(zone).toInstant();
        var end = until.plusDays(1).atStartOfDay(zone).toInstant();
        return new OwnFigures(
                Basis.SENT_IN_PERIOD,
                from,
                until,
                zone.getId(),
                clock.instant(),
                figures.sent(agency, begin, end),
                figures.received(agency, begin, end),
                needs.of(agency, from, until).stream()
                        .map(need -> new Unmet(need.service(), need.region(), need.needs()))
                        .toList());
    }
}
