package org.punte.identity.guardian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.punte.identity.guardian.GuardianState.CONFLICT;
import static org.punte.identity.guardian.GuardianState.REPLACED;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.punte.web.problem.Rejection;

class GuardianStateTest {
    @ParameterizedTest
    @EnumSource
    void who_was_replaced_stays_replaced(GuardianState target) {
        assertThatThrownBy(() -> REPLACED.to(target)).isInstanceOf(Rejection.class);
    }

    @Test
    void nobody_comes_back_from_a_conflict() {
        assertThat(CONFLICT.next()).containsExactly(REPLACED);
    }
}
