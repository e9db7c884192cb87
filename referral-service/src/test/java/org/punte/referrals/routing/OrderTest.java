package org.punte.referrals.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.punte.referrals.routing.Reason.CLOSED_NOW;
import static org.punte.referrals.routing.Reason.OPEN_NOW;
import static org.punte.referrals.routing.Reason.WAITING_TIME;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.punte.referrals.agency.AgencyKind;
import org.punte.referrals.agency.AgencyStatus;
import org.punte.referrals.agency.ListedAgency;
import org.punte.referrals.capacity.Level;
import org.punte.referrals.capacity.Levels;
import org.punte.referrals.cooperation.Agreements;
import org.punte.referrals.directory.Eligibility;
import org.punte.referrals.directory.ListingStatus;
import org.punte.referrals.directory.ServiceEntry;
import org.punte.referrals.hours.Week;
import org.punte.referrals.need.AgeBand;
import org.punte.referrals.need.ServiceCode;
import org.punte.referrals.need.Urgency;

class OrderTest {
    private static final Instant NOW = Instant.parse("2026-03-02T21:00:00Z");

    @Test
    void fewest_reasons_against_come_first_then_places_then_open_then_the_name() {
        var few = judged("Few", Set.of(OPEN_NOW), Level.FEW);
        var yes = judged("Yes", Set.of(), Level.YES);
        var open = judged("Open", Set.of(OPEN_NOW), Level.YES);
        var against = judged("Against", Set.of(OPEN_NOW, WAITING_TIME), Level.YES);
        var another = judged("Another", Set.of(CLOSED_NOW), Level.YES);

        assertThat(Stream.of(against, few, another, yes, open).sorted(Order.OF_CANDIDATES))
                .containsExactly(open, yes, few, against, another);
    }

    @Test
    void how_soon_somebody_answers_moves_nobody() {
        var slow = service("A");
        var quick = service("B");
        var levels = new Levels(Level.YES, Level.YES, Level.YES, Level.YES, NOW, LocalDate.of(2026, 3, 1));
        var known = new Known(
                NOW,
                Agreements.notNeeded(),
                Map.of(slow.id(), levels, quick.id(), levels),
                Map.of(slow.agency().id(), AnswerBand.LONGER, quick.agency().id(), AnswerBand.WITHIN_1_HOUR),
                null,
                Set.of(),
                Map.of());
        var rules = new Rules(anybody(), known);

        assertThat(Stream.of(quick, slow).map(rules::judge).sorted(Order.OF_CANDIDATES))
                .extracting(rules::candidate)
                .extracting(Candidate::usuallyAnswers)
                .containsExactly(AnswerBand.LONGER, AnswerBand.WITHIN_1_HOUR);
    }

    @Test
    void who_is_not_available_for_the_person_is_never_the_one_that_a_list_leaves_out() {
        var far = judged("A", Set.of(Reason.OUT_OF_AREA), Level.ASK);
        var listed = judged("Z", Set.of(Reason.NOT_AVAILABLE), Level.ASK);

        assertThat(Stream.of(far, listed).sorted(Order.OF_EXCLUDED)).containsExactly(listed, far);
    }

    private static Need anybody() {
        return new Need(
                ServiceCode.ACC_SHELTER, Urgency.NORMAL, AgeBand.ADULT, null, null, null, null, null, false, Set.of());
    }

    private static Judged judged(String name, Set<Reason> reasons, Level places) {
        return Judged.of(service(name), reasons, places);
    }

    private static ServiceEntry service(String agency) {
        var desk = new Week(List.of(), ZoneId.of("Europe/Bucharest"));
        return new ServiceEntry(
                UUID.randomUUID(),
                0,
                new ListedAgency(
                        UUID.randomUUID(),
                        agency,
                        AgencyKind.HELPING,
                        "IS",
                        AgencyStatus.ACTIVE,
                        Set.of(),
                        desk,
                        List.of(),
                        null,
                        null),
                ServiceCode.ACC_SHELTER,
                ListingStatus.ACTIVE,
                Eligibility.ANYBODY,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                NOW);
    }
}
