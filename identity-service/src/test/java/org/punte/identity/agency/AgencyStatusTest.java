package org.punte.identity.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.punte.identity.agency.AgencyStatus.ACTIVE;
import static org.punte.identity.agency.AgencyStatus.CLOSING;
import static org.punte.identity.agency.AgencyStatus.DEACTIVATED;
import static org.punte.identity.agency.AgencyStatus.PROBATION;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.punte.web.problem.Rejection;

class AgencyStatusTest {
    @ParameterizedTest
    @EnumSource
    void who_has_left_never_comes_back(AgencyStatus target) {
        assertThatThrownBy(() -> DEACTIVATED.to(target)).isInstanceOf(Rejection.class);
    }

    @ParameterizedTest
    @EnumSource(names = "DEACTIVATED", mode = EnumSource.Mode.EXCLUDE)
    void an_agency_leaves_only_through_closing(AgencyStatus status) {
        assertThat(status.next().contains(DEACTIVATED)).isEqualTo(status == CLOSING);
    }

    @Test
    void nobody_returns_to_probation_by_being_active() {
        assertThatThrownBy(() -> ACTIVE.to(PROBATION)).isInstanceOf(Rejection.class);
    }
}
