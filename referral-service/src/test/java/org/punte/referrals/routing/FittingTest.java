package org.punte.referrals.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.punte.referrals.routing.Reason.*;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.punte.referrals.agency.AgencyKind;
import org.punte.referrals.agency.AgencyStatus;
import org.punte.referrals.agency.ListedAgency;
import org.punte.referrals.capacity.Level;
import org.punte.referrals.capacity.Levels;
import org.punte.referrals.capacity.PlaceFor;
import org.punte.referrals.cooperation.Agreements;
import org.punte.referrals.directory.Eligibility;
import org.punte.referrals.directory.ListingStatus;
import org.punte.referrals.directory.ServiceEntry;
import org.punte.referrals.hours.Week;
import org.punte.referrals.need.AgeBand;
import org.punte.referrals.need.ServedSex;
import org.punte.referrals.need.ServedStatus;
import org.punte.referrals.need.ServiceCode;
import org.punte.referrals.need.Urgency;

/** Whom, where and when a service is for, as far as it says so. */
class FittingTest {
    /** A Sunday, 23:00 in Bucharest. */
    private static final Instant LATE = Instant.parse("2026-03-01T21:00:00Z");

    private final UUID service = UUID.randomUUID();

    @ParameterizedTest
    @CsvSource({
        "ADULT, FEMALE, , ASK", "ADULT, MALE, , YES", "ADULT, , , YES", "CHILD_OR_IN_DOUBT, , , FEW",
        "CHILD_OR_IN_DOUBT, MALE, , FEW", ", FEMALE, , FEW", ", , , YES", "ADULT, FEMALE, MEN, YES"
    })
    void beds_of_others_are_no_places(AgeBand band, ServedSex sex, PlaceFor kind, Level places) {
        var levels = new Levels(Level.ASK, Level.YES, Level.FEW, Level.ASK, LATE, null);
        var need = new Need(ServiceCode.ACC_EMERG, Urgency.NORMAL, band, sex, null, null, null, kind, false, Set.of());
        var rules = new Rules(
                need,
                new Known(LATE, Agreements.notNeeded(), Map.of(service, levels), Map.of(), null, Set.of(), Map.of()));

        assertThat(rules.judge(entry(ServiceCode.ACC_EMERG, Eligibility.ANYBODY, List.of(), List.of()))
                        .places())
                .isEqualTo(places);
    }

    @Test
    void one_answer_among_many_makes_nobody_eligible() {
        var disabilities = new Eligibility(null, null, null, null, null, true);
        var women = new Eligibility(18, null, List.of(ServedSex.FEMALE), null, null, true);

        assertThat(said(need(AgeBand.ADULT, ServedSex.FEMALE, false), disabilities))
                .contains(ELIGIBILITY_NOT_SAID)
                .doesNotContain(ELIGIBLE);
        assertThat(said(need(AgeBand.ADULT, ServedSex.FEMALE, true), women)).contains(ELIGIBLE);
        assertThat(said(need(AgeBand.ADULT, ServedSex.FEMALE, ServedStatus.PRESUMED), women))
                .contains(ELIGIBILITY_NOT_SAID);
    }

    @Test
    void a_disability_is_judged_where_it_is_asked_for() {
        var not = new Eligibility(18, null, null, null, null, false);
        var silent = new Eligibility(18, null, null, null, null, null);

        assertThat(said(need(AgeBand.ADULT, null, true), not))
                .contains(NOT_FOR_DISABILITIES)
                .doesNotContain(ELIGIBLE, ELIGIBILITY_NOT_SAID);
        assertThat(said(need(AgeBand.ADULT, null, false), not)).contains(ELIGIBLE);
        assertThat(said(need(AgeBand.ADULT, null, true), silent)).contains(ELIGIBILITY_NOT_SAID);
    }

    @Test
    void an_age_that_is_not_said_excludes_nobody_and_makes_nobody_eligible() {
        var adults = new Eligibility(18, null, null, null, null, null);
        var children = new Eligibility(null, 17, null, null, null, null);

        for (var takes : List.of(adults, children))
            assertThat(said(need(null, null, false), takes))
                    .contains(ELIGIBILITY_NOT_SAID)
                    .doesNotContain(ELIGIBLE, NOT_ELIGIBLE_AGE);
    }

    @Test
    void by_its_own_hours_a_service_is_closed_whoever_sits_at_the_desk() {
        var tuesdays = entry(ServiceCode.LEGAL_INFO, Eligibility.ANYBODY, List.of(), List.of("TUE 10:00-12:00"));
        var nights = entry(
                ServiceCode.LEGAL_INFO, Eligibility.ANYBODY, List.of(), List.of("TUE 10:00-12:00", "SUN 22:00-00:00"));

        assertThat(judge(need(AgeBand.ADULT, null, false), tuesdays)).contains(OPEN_NOW, SERVICE_CLOSED_NOW);
        assertThat(judge(need(AgeBand.ADULT, null, false), nights)).doesNotContain(SERVICE_CLOSED_NOW);
        assertThat(said(need(AgeBand.ADULT, null, false), Eligibility.ANYBODY)).doesNotContain(SERVICE_CLOSED_NOW);
    }

    @Test
    void a_country_covers_its_counties_and_no_others() {
        var romania = entry(ServiceCode.LEGAL_INFO, Eligibility.ANYBODY, List.of("RO"), List.of());

        for (var covered : List.of("IS", "B", "RO"))
            assertThat(judge(need(covered), romania)).contains(COVERS_REGION);
        assertThat(judge(need("NO"), romania)).contains(OUT_OF_AREA);
    }

    private Set<Reason> said(Need need, Eligibility takes) {
        return judge(need, entry(ServiceCode.LEGAL_INFO, takes, List.of(), List.of()));
    }

    private static Set<Reason> judge(Need need, ServiceEntry entry) {
        var known = new Known(LATE, Agreements.notNeeded(), Map.of(), Map.of(), null, Set.of(), Map.of());
        return new Rules(need, known).judge(entry).reasons();
    }

    private static Need need(@Nullable AgeBand band, @Nullable ServedSex sex, boolean disability) {
        return new Need(
                ServiceCode.LEGAL_INFO, Urgency.NORMAL, band, sex, null, null, null, null, disability, Set.of());
    }

    private static Need need(AgeBand band, ServedSex sex, ServedStatus status) {
        return new Need(ServiceCode.LEGAL_INFO, Urgency.NORMAL, band, sex, status, null, null, null, false, Set.of());
    }

    private static Need need(String region) {
        return new Need(ServiceCode.LEGAL_INFO, Urgency.NORMAL, null, null, null, region, null, null, false, Set.of());
    }

    private ServiceEntry entry(ServiceCode code, Eligibility takes, List<String> counties, List<String> hours) {
        var everyNight = Week.read(new String[] {"SUN 20:00-00:00"}, ZoneId.of("Europe/Bucharest"));
        var agency = new ListedAgency(
                UUID.randomUUID(),
                "Casa",
                AgencyKind.HELPING,
                "IS",
                AgencyStatus.ACTIVE,
                Set.of(),
                everyNight,
                List.of(),
                null,
                null);
        return new ServiceEntry(
                service,
                0,
                agency,
                code,
                ListingStatus.ACTIVE,
                takes,
                List.of(),
                counties,
                List.of(),
                hours,
                List.of(),
                null,
                null,
                null,
                LATE);
    }
}
