package org.punte.identity.meeting;

import static java.time.temporal.ChronoUnit.MINUTES;
import static org.punte.identity.meeting.MeetingProblem.DATE_IN_THE_PAST;
import static org.punte.identity.meeting.MeetingProblem.MEETING_NOT_PUBLIC;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.punte.identity.agency.AgencyDirectory;
import org.punte.identity.text.LongNumber;

/** Which places and moments may be named: not one that is over, nor one that leads to the agency's own door. */
@ApplicationScoped
class MeetingRules {
    private static final Pattern BEGINNING = Pattern.compile("^\\s*(?:https?://)?(?:www\\.)?");
    private static final Pattern END = Pattern.compile("/*(?:[?#].*)?\\s*$");

    private final AgencyDirectory agencies;
    private final Clock clock;

    MeetingRules(AgencyDirectory agencies, Clock clock) {
        this.agencies = agencies;
        this.clock = clock;
    }

    ZoneId zoneOf(UUID agency) {
        return agencies.require(agency).zone();
    }

    void require(MeetingPlace place, UUID agency) {
        var now = LocalDateTime.ofInstant(clock.instant(), zoneOf(agency));
        if (place.day().isBefore(now.toLocalDate())) throw DATE_IN_THE_PAST.at("day", "A day from today on");
        if (place.at().isBefore(now.truncatedTo(MINUTES))) throw DATE_IN_THE_PAST.at("time", "A moment from now on");
        var known = agencies.view(agency);
        if (LongNumber.isIn(place.point(), LongNumber.end(known.phone())) || hasSite(place.point(), known.website()))
            throw MEETING_NOT_PUBLIC.at("point", "Neither your address nor how the agency is reached");
    }

    /** With its path: of a page on a large network the host alone names nobody. */
    private static boolean hasSite(String point, @Nullable String website) {
        if (website == null) return false;
        var begun = BEGINNING.matcher(website.toLowerCase(Locale.ROOT)).replaceFirst("");
        var site = END.matcher(begun).replaceFirst("");
        return !site.isBlank() && point.toLowerCase(Locale.ROOT).contains(site);
    }
}
