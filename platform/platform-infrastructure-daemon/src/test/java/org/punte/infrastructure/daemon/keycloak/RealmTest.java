package org.punte.infrastructure.daemon.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

class RealmTest {
    @Test
    void an_overlay_adds_to_lists_and_replaces_the_rest() throws Exception {
        var json = new ObjectMapper();
        var realm = (ObjectNode) json.readTree("{\"realm\":\"a\",\"clients\":[1],\"ttl\":300}");

        Realm.add(json.readTree("{\"clients\":[2],\"ttl\":60,\"users\":[3]}"), realm);

        assertThat(realm.toString()).isEqualTo("{\"realm\":\"a\",\"clients\":[1,2],\"ttl\":60,\"users\":[3]}");
    }
}
