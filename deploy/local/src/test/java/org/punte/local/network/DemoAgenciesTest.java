package org.punte.local.network;

import static org.assertj.core.api.Assertions.assertThat;

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

    @Test
    void somebody_works_at_each_agency() {
        assertThat(DemoAgencies.OTHERS)
                .allSatisfy(agency -> assertThat(agency.staff()).isNotEmpty());
    }
}
