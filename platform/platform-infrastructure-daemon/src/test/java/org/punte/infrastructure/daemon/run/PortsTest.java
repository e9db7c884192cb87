package org.punte.infrastructure.daemon.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashSet;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PortsTest {
    @Test
    void free_ports_are_never_given_twice() {
        var ports = new Ports(new Settings(Map.of(), Map.of()));
        var given = new HashSet<Integer>();

        for (int i = 0; i < 50; i++) given.add(ports.of("kafka.port", "Kafka"));

        assertThat(given).hasSize(50).allMatch(Ports::isFree);
    }

    @Test
    void a_taken_port_is_refused_by_name() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            String port = Integer.toString(taken.getLocalPort());
            var ports = new Ports(new Settings(Map.of("kafka.port", port), Map.of()));

            assertThatThrownBy(() -> ports.of("kafka.port", "Kafka"))
                    .isInstanceOf(InfrastructureFailure.class)
                    .hasMessageContainingAll(port, "Kafka", "PUNTE_KAFKA_PORT");
        }
    }

    @Test
    void two_parts_cannot_share_a_port() {
        int free = new Ports(new Settings(Map.of(), Map.of())).of("any", "any");
        String port = Integer.toString(free);
        var ports = new Ports(new Settings(Map.of("kafka.port", port, "keycloak.port", port), Map.of()));
        ports.of("kafka.port", "Kafka");

        assertThatThrownBy(() -> ports.of("keycloak.port", "Keycloak")).hasMessageContainingAll(port, "another part");
    }
}
