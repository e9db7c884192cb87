package org.punte.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LocalPortsTest {
    @Test
    void a_taken_port_is_told_with_its_part_and_the_way_out() throws Exception {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var ports = new LocalPorts(Map.of("portal", other.getLocalPort()));

            var sentence = ports.takenFromServices();

            assertThat(sentence)
                    .hasValueSatisfying(text ->
                            assertThat(text).contains("Port " + other.getLocalPort(), "portal", "PUNTE_PORTAL_PORT"));
        }
    }

    @Test
    void what_the_infrastructure_listens_on_is_looked_at_by_its_daemon_which_knows_its_orphans() throws Exception {
        try (var orphan = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            for (String part : new String[] {"postgres", "kafka", "keycloak", "keycloak.management", "mail.page"})
                assertThat(new LocalPorts(Map.of(part, orphan.getLocalPort())).takenFromServices())
                        .isEmpty();
            assertThat(new LocalPorts(Map.of("case.management", orphan.getLocalPort())).takenFromServices())
                    .isPresent();
        }
    }

    @Test
    void free_ports_are_all_different() {
        var ports = LocalPorts.free();

        assertThat(ports.byName().values()).doesNotHaveDuplicates().hasSizeGreaterThan(12);
        assertThat(ports.takenFromServices()).isEmpty();
    }
}
