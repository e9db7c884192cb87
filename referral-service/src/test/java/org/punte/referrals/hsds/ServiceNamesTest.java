package org.punte.referrals.hsds;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.punte.referrals.need.ServiceCode;

class ServiceNamesTest {
    @ParameterizedTest
    @EnumSource
    void every_service_has_a_name(ServiceCode code) {
        assertThat(ServiceNames.of(code)).isNotBlank();
    }
}
