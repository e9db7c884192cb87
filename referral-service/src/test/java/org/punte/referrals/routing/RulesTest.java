package org.punte.referrals.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.punte.referrals.routing.Reason.*;

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
import org.punte.referrals.availability.Availability.Found;
import org.punte.referrals.availability.Availability.Outcome;
import org.punte.referrals.capacity.Level;
import org.punte.referrals.capacity.Levels;
import org.punte.referrals.capacity.PlaceFor;
import org.punte.referrals.cooperation.Agreements;
import org.punte.referrals.directory.Eligibility;
import org.punte.referrals.directory.ListingStatus;
import org.punte.referrals.directory.ServiceEntry;
import org.punte.referrals.hours.Week;
import org.punte.referrals.need.AgeBand;
import org.punte.referrals.need.Requirement;
import org.punte.referrals.need.ServedSex;
import org.punte.referrals.need.ServedStatus;
import org.punte.referrals.need.ServiceCode;
import org.punte.referrals.need.Urgency;

class RulesTest {
    private static final ZoneId BUCHAREST = ZoneId.of("Europe/Bucharest");
    /** A Monday, 23:00 in Bucharest. */
    private static final Instant TONIGHT = Instant.parse("2026-03-02T21:00:00Z");

    private static final Eligibility WOMEN =
            new Eligibility(18, null, List.of(ServedSex.FEMALE), List.of(ServedStatus.PRESUMED), false, null);

    /** Whoever writes another list here raises the version with it: by that partners tell which reasons they were shown. */
    private static final String OF_VERSION_3 = """
            FOR ELIGIBLE COVERS_REGION SPEAKS_LANGUAGE MEETS_REQUIREMENTS PLACES_YES PLACES_FEW OPEN_NOW AGREEMENT_LIVE CONSENT_LIVE
            AGAINST ELIGIBILITY_NOT_SAID REGION_NOT_SAID LANGUAGE_NOT_SAID REQUIREMENTS_NOT_SAID PLACES_ASK CLOSED_NOW SERVICE_CLOSED_NOW
                WAITING_TIME NEW_AGENCY DECLINED_LATELY CONSENT_NEEDED
            EXCLUDES TEMPORARILY_CLOSED NOT_GIVEN NOT_ELIGIBLE_AGE NOT_ELIGIBLE_SEX NOT_ELIGIBLE_STATUS NOT_FOR_FAMILIES
                NOT_FOR_DISABILITIES OUT_OF_AREA AGREEMENT_MISSING AGREEMENT_EXPIRED NO_DESK_NOW INVESTIGATES ON_PROBATION NOT_AVAILABLE
                NOT_CHECKED
            """;

    private final UUID service = UUID.randomUUID();
    private final UUID agency = UUID.randomUUID();

    @Test
    void everything_that_fits_is_said() {
        var candidate =
                judge(need(Urgency.NORMAL, ServedSex.FEMALE), shelter(AgencyKind.HELPING, night(), WOMEN), null);

        assertThat(candidate.excludedBy()).isEmpty();
        assertThat(candidate.reasonsFor())
                .containsExactly(ELIGIBLE, COVERS_REGION, SPEAKS_LANGUAGE, MEETS_REQUIREMENTS, PLACES_FEW, OPEN_NOW);
        assertThat(candidate.reasonsAgainst()).containsExactly(SERVICE_CLOSED_NOW, WAITING_TIME, NEW_AGENCY);
        assertThat(candidate.places()).isEqualTo(Level.FEW);
    }

    @Test
    void an_emergency_goes_nowhere_without_somebody_at_the_desk_and_it_is_said_when_there_is() {
        var candidate =
                judge(need(Urgency.EMERGENCY, ServedSex.FEMALE), shelter(AgencyKind.HELPING, office(), WOMEN), null);

        assertThat(candidate.excludedBy()).containsExactly(NO_DESK_NOW);
        assertThat(candidate.opensAt()).isEqualTo(Instant.parse("2026-03-03T06:00:00Z"));
    }

    @Test
    void what_is_not_urgent_may_wait_for_the_desk() {
        var candidate =
                judge(need(Urgency.NORMAL, ServedSex.FEMALE), shelter(AgencyKind.HELPING, office(), WOMEN), null);

        assertThat(candidate.excludedBy()).isEmpty();
        assertThat(candidate.reasonsAgainst()).contains(CLOSED_NOW);
    }

    @Test
    void whoever_is_not_taken_is_excluded_with_the_reason() {
        var need = new Need(
                ServiceCode.ACC_SHELTER,
                Urgency.NORMAL,
                AgeBand.CHILD_OR_IN_DOUBT,
                ServedSex.MALE,
                ServedStatus.POTENTIAL,
                "CJ",
                null,
                PlaceFor.FAMILIES,
                false,
                Set.of());

        assertThat(judge(need, shelter(AgencyKind.HELPING, night(), WOMEN), null)
                        .excludedBy())
                .containsExactly(
                        NOT_ELIGIBLE_AGE, NOT_ELIGIBLE_SEX, NOT_ELIGIBLE_STATUS, NOT_FOR_FAMILIES, OUT_OF_AREA);
    }

    @Test
    void those_who_investigate_are_never_proposed_for_shelter() {
        for (var kind : List.of(AgencyKind.INVESTIGATING, AgencyKind.UNKNOWN))
            assertThat(judge(need(Urgency.NORMAL, null), shelter(kind, night(), WOMEN), null)
                            .excludedBy())
                    .containsExactly(INVESTIGATES);
    }

    @Test
    void of_whoever_is_not_available_nothing_else_is_said() {
        var candidate = judge(
                need(Urgency.NORMAL, null),
                shelter(AgencyKind.HELPING, office(), WOMEN),
                new Found(Outcome.CHECKED, Set.of(agency)));

        assertThat(candidate.excludedBy()).containsExactly(NOT_AVAILABLE);
        assertThat(candidate.reasonsFor()).isEmpty();
        assertThat(candidate.reasonsAgainst()).isEmpty();
        assertThat(Stream.of(candidate.places(), candidate.opensAt(), candidate.deskPhone(), candidate.waitingDays()))
                .containsOnlyNulls();
    }

    @Test
    void what_could_not_be_found_out_excludes() {
        for (var outcome : List.of(Outcome.SILENT, Outcome.NOT_YOURS))
            assertThat(judge(
                                    need(Urgency.NORMAL, null),
                                    shelter(AgencyKind.HELPING, night(), WOMEN),
                                    new Found(outcome, Set.of()))
                            .excludedBy())
                    .containsExactly(NOT_CHECKED);
    }

    @Test
    void what_an_entry_does_not_say_speaks_against_it_and_excludes_nobody() {
        var silent = Eligibility.ANYBODY;
        var entry = new ServiceEntry(
                service,
                0,
                agency(AgencyKind.HELPING, night(), List.of()),
                ServiceCode.ACC_SHELTER,
                ListingStatus.ACTIVE,
                silent,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                TONIGHT);

        var candidate = judge(need(Urgency.NORMAL, ServedSex.MALE), entry, null);

        assertThat(candidate.excludedBy()).isEmpty();
        assertThat(candidate.reasonsAgainst())
                .contains(ELIGIBILITY_NOT_SAID, REGION_NOT_SAID, LANGUAGE_NOT_SAID, REQUIREMENTS_NOT_SAID);
    }

    @Test
    void with_every_reason_that_comes_goes_or_weighs_otherwise_the_version_rises() {
        var known = Stream.of(Reason.Weight.values())
                .flatMap(weight -> Stream.concat(
                        Stream.of(weight.name()),
                        Stream.of(Reason.values())
                                .filter(reason -> reason.weight == weight)
                                .map(Reason::name)));

        assertThat(Rules.VERSION).isEqualTo("3");
        assertThat(known).containsExactly(OF_VERSION_3.trim().split("\\s+"));
    }

    private Candidate judge(Need need, ServiceEntry entry, Found found) {
        var levels = new Levels(Level.FEW, Level.YES, Level.ASK, Level.ASK, TONIGHT, LocalDate.of(2026, 3, 1));
        var rules = new Rules(
                need,
                new Known(
                        TONIGHT, Agreements.notNeeded(), Map.of(service, levels), Map.of(), found, Set.of(), Map.of()));
        return rules.candidate(rules.judge(entry));
    }

    private static Need need(Urgency urgency, ServedSex sex) {
        return new Need(
                ServiceCode.ACC_SHELTER,
                urgency,
                AgeBand.ADULT,
                sex,
                ServedStatus.PRESUMED,
                "IS",
                "eng",
                PlaceFor.WOMEN,
                false,
                Set.of(Requirement.COT));
    }

    private ServiceEntry shelter(AgencyKind kind, Week desk, Eligibility takes) {
        return new ServiceEntry(
                service,
                0,
                agency(kind, desk, List.of("eng")),
                ServiceCode.ACC_SHELTER,
                ListingStatus.ACTIVE,
                takes,
                List.of("ron"),
                List.of("IS", "VS"),
                List.of(Requirement.COT, Requirement.STEP_FREE),
                List.of("MON 08:00-16:00"),
                List.of(),
                2,
                null,
                null,
                TONIGHT);
    }

    private ListedAgency agency(AgencyKind kind, Week desk, List<String> languages) {
        return new ListedAgency(
                agency,
                "Casa",
                kind,
                "IS",
                AgencyStatus.ACTIVE,
                Set.of(),
                desk,
                languages,
                "+40 232 000 000",
                LocalDate.of(2026, 6, 1));
    }

    private static Week night() {
        return Week.read(new String[] {"MON 20:00-00:00"}, BUCHAREST);
    }

    private static Week office() {
        return Week.read(new String[] {"MON 08:00-16:00", "TUE 08:00-16:00"}, BUCHAREST);
    }
}
