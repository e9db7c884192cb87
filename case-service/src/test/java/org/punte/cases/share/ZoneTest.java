package org.punte.cases.share;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.punte.testing.EventContract;
import org.punte.testing.People;

@QuarkusTest
class ZoneTest {
    private final UUID agency = People.agency();

    @Inject
    ShareConsumer consumer;

    @Inject
    ZoneRepository zones;

    @Test
    @TestTransaction
    void an_agency_is_where_it_last_said() throws Exception {
        consumer.on(told("Europe/Bucharest", 1));
        consumer.on(told("Europe/Oslo", 3));
        consumer.on(told("Europe/Bucharest", 2));

        assertThat(zones.of(agency)).isEqualTo(ZoneId.of("Europe/Oslo"));
    }

    private String told(String zone, int version) throws Exception {
        var event = (ObjectNode) new ObjectMapper().readTree(EventContract.example("agency.changed.v1"));
        event.put("id", UUID.randomUUID().toString())
                .put("subject", agency.toString())
                .put("version", version);
        ((ObjectNode) event.get("data")).put("zone", zone);
        return event.toString();
    }
}
