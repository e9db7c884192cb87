package org.punte.referrals.quality;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.agency.ListedAgency;
import org.punte.referrals.directory.Directory;
import org.punte.referrals.hours.Week;
import org.punte.referrals.need.Urgency;
import org.punte.referrals.referral.OpenReferrals;

/**
 * Whether a referral goes to the right door. It looks at what the receiver says of itself to everybody, and at what the caller's own agency
 * has asked: whoever is not available for the person is answered like every other agency.
 */
@ApplicationScoped
class ReceiverCheck {
    private final Directory directory;
    private final OpenReferrals referrals;
    private final Clock clock;

    ReceiverCheck(Directory directory, OpenReferrals referrals, Clock clock) {
        this.directory = directory;
        this.referrals = referrals;
        this.clock = clock;
    }

    /** An emergency while nobody sits at the desk, or what is needed before the day on which somebody sits there again. */
    boolean isAwayTooLong(CheckQuality command) {
        return shown(command.receiver())
                .filter(agency -> !agency.desk().isOpenAt(clock.instant()))
                .filter(agency ->
                        command.urgency() == Urgency.EMERGENCY || isBeforeOpening(command.neededBy(), agency.desk()))
                .isPresent();
    }

    /** Whoever lists nothing at all has not said what it gives. */
    boolean listsOthersOnly(CheckQuality command) {
        if (command.service() == null) return false;
        var listed = shown(command.receiver())
                .map(agency -> directory.services(Map.of(agency.id(), agency), null))
                .orElse(List.of());
        return !listed.isEmpty() && listed.stream().noneMatch(entry -> entry.service() == command.service());
    }

    /** By the caller's agency, as far as the caller may see. */
    boolean isAskedAlready(CheckQuality command) {
        return referrals.of(command.person()).stream()
                .anyMatch(open -> open.receiver().equals(command.receiver()) && open.service() == command.service());
    }

    private boolean isBeforeOpening(@Nullable LocalDate day, Week desk) {
        if (day == null) return false;
        // where no hours are told, nobody knows of any day but this one
        var now = clock.instant();
        var opening = desk.opensAfter(now);
        return LocalDate.ofInstant(opening.orElse(now), desk.zone()).isAfter(day)
                || opening.isEmpty() && LocalDate.ofInstant(now, desk.zone()).equals(day);
    }

    private Optional<ListedAgency> shown(@Nullable UUID receiver) {
        return Optional.ofNullable(receiver).map(directory.agencies()::get);
    }
}
