package org.punte.referrals.need;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RequirementTest {
    @Test
    void all_of_them_can_be_asked_for_at_once() {
        assertThat(Requirement.values()).hasSize(Requirement.COUNT);
    }
}
