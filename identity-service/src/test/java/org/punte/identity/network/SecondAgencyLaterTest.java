package org.punte.identity.network;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.punte.identity.Network;
import org.punte.identity.Staff;

/** As the manual says: the first agency's settings were removed after its start, the second one's come later. */
@QuarkusTest
@TestProfile(SecondAgencyLaterTest.WithoutTheFirst.class)
class SecondAgencyLaterTest {
    /** What is empty counts as not set. */
    public static class WithoutTheFirst implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "identity.bootstrap.agency-name", "",
                    "identity.bootstrap.admin-email", "",
                    "identity.bootstrap.admin-password", "",
                    "identity.bootstrap.second.agency-name", "Later Agency",
                    "identity.bootstrap.second.admin-email", "founder@later.example",
                    "identity.bootstrap.second.admin-password", "only for this later test");
        }
    }

    @Inject
    Founding founding;

    @Inject
    Bootstrap bootstrap;

    @Test
    void the_second_agency_needs_no_settings_of_the_first_but_the_first_itself() {
        Network.asOwner("truncate agency cascade");
        assertThat(founding.foundIfEmpty()).isFalse();
        Network.agency();

        bootstrap.settle();

        var second = Staff.read("select count(*) from agency where name = ?", "Later Agency");
        assertThat(second).isEqualTo("1");
    }
}
