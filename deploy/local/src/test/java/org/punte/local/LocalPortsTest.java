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

            var sentence = ports.taken();

            assertThat(sentence)
                    .hasValueSatisfying(text ->
                            assertThat(text).contains("Port " + other.getLocalPort(), "portal", "PUNTE_PORTAL_PORT"));
        }
    }

    @Test
    void free_ports_are_all_different() {
        var ports = LocalPorts.free();

        assertThat(ports.byName().values()).doesNotHaveDuplicates().hasSizeGreaterThan(12);
        assertThat(ports.taken()).isEmpty();
    }
}
