package org.punte.identity.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.punte.identity.status.IdentificationState.DECLINED_IDENTIFICATION;
import static org.punte.identity.status.IdentificationState.IDENTIFIED;
import static org.punte.identity.status.IdentificationState.NOT_CONFIRMED;
import static org.punte.identity.status.IdentificationState.NOT_INDICATED;
import static org.punte.identity.status.IdentificationState.POTENTIAL;
import static org.punte.identity.status.IdentificationState.PRESUMED;
import static org.punte.identity.status.IdentificationState.RECONSIDERATION;
import static org.punte.identity.status.IdentificationState.REVOKED;
import static org.punte.identity.status.IdentificationState.SIGNALLED;
import static org.punte.identity.status.IdentificationState.after;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.punte.identity.grid.Outcome;

class IdentificationStateTest {
    @Test
    void it_begins_with_a_report_or_with_signs() {
        assertThat(after(null)).containsExactlyInAnyOrder(SIGNALLED, POTENTIAL);
    }

    @Test
    void reasonable_grounds_lead_to_a_decision_or_to_the_persons_own_no() {
        assertThat(after(PRESUMED)).containsExactlyInAnyOrder(IDENTIFIED, NOT_CONFIRMED, DECLINED_IDENTIFICATION);
        assertThat(after(IDENTIFIED)).containsExactly(REVOKED);
        assertThat(after(NOT_CONFIRMED)).containsExactly(RECONSIDERATION);
        assertThat(after(RECONSIDERATION)).containsExactlyInAnyOrder(PRESUMED, NOT_CONFIRMED);
    }

    @ParameterizedTest
    @EnumSource
    void no_state_is_the_last_one_and_none_follows_itself(IdentificationState state) {
        assertThat(after(state)).isNotEmpty().doesNotContain(state);
    }

    @Test
    void who_declined_or_was_not_found_to_be_can_always_be_presumed() {
        assertThat(after(DECLINED_IDENTIFICATION)).contains(PRESUMED);
        assertThat(after(NOT_INDICATED)).contains(PRESUMED);
    }

    @Test
    void another_situation_differs_from_every_sheet_that_does_not_say_so() {
        for (var outcome : Outcome.values())
            assertThat(DecisionRules.differs(NOT_INDICATED, outcome)).isEqualTo(outcome != Outcome.NOT_INDICATED);
        assertThat(DecisionRules.differs(PRESUMED, Outcome.POSSIBLE)).isFalse();
        assertThat(DecisionRules.differs(PRESUMED, Outcome.INSUFFICIENT_INFORMATION))
                .isTrue();
    }
}
