package org.punte.local.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DemoAgenciesTest {
    @Test
    void the_network_has_the_shape_of_the_project_it_was_made_for() {
        var others = DemoAgencies.OTHERS;

        assertThat(others).hasSize(13);
        assertThat(others).filteredOn(agency -> agency.kind().equals("NGO")).hasSize(3);
        assertThat(others)
                .filteredOn(agency -> agency.kind().equals("CHILD_PROTECTION_DIRECTORATE"))
                .extracting(DemoAgency::county)
                .containsExactlyInAnyOrder("DB", "MS", "SM", "SJ", "SB", "GL", "BC", "IS", "TR");
        assertThat(others)
                .filteredOn(agency -> agency.zone().equals("Europe/Oslo"))
                .extracting(DemoAgency::kind)
                .containsExactly("FOREIGN_NGO");
    }

    /** The other one is the first administrator. */
    @Test
    void a_second_agency_keeps_the_network_with_the_coordinator() {
        assertThat(DemoAgencies.OTHERS)
                .filteredOn(agency ->
                        agency.staff().stream().anyMatch(staff -> staff.roles().contains("network-admin")))
                .hasSize(1);
    }

    /** Their pages can be looked at as well. */
    @Test
    void somebody_looks_after_what_others_did_and_counts() {
        assertThat(DemoAgencies.OTHERS)
                .flatExtracting(DemoAgency::staff)
                .flatExtracting(DemoAgency.DemoStaff::roles)
                .contains("auditor", "analyst");
    }

    @Test
    void no_two_have_the_same_telephone() {
        assertThat(Stream.concat(Stream.of(DemoAgencies.COORDINATOR), DemoAgencies.OTHERS.stream()))
                .extracting(DemoAgency::phone)
                .doesNotHaveDuplicates();
    }

    @Test
    void somebody_works_at_each_agency() {
        assertThat(DemoAgencies.OTHERS)
                .allSatisfy(agency -> assertThat(agency.staff()).isNotEmpty());
    }

    @Test
    void what_is_offered_is_offered_by_somebody_who_may_say_so() {
        var staff = Stream.concat(Stream.of(DemoAgencies.COORDINATOR), DemoAgencies.OTHERS.stream())
                .flatMap(agency -> agency.staff().stream())
                .collect(Collectors.toMap(DemoAgency.DemoStaff::email, DemoAgency.DemoStaff::roles));

        assertThat(DemoOffers.ALL)
                .isNotEmpty()
                .allSatisfy(offered ->
                        assertThat(staff.get(offered.by())).as(offered.by()).contains("supervisor"));
    }
}
