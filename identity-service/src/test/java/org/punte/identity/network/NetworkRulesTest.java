package org.punte.identity.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.punte.testing.Tokens.anonymous;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.punte.testing.OutboxProbe;

@QuarkusTest
class NetworkRulesTest {
    private static final UUID NETWORK = UUID.fromString("00000000-0000-7000-8000-000000000001");

    @Inject
    NetworkRules rules;

    @AfterEach
    void as_it_was() {
        rules.keep(false);
    }

    @Test
    void everybody_may_know_how_the_network_runs_also_before_signing_in() {
        anonymous()
                .get("/v1/network")
                .then()
                .statusCode(200)
                .body("name", equalTo("Punte"))
                .body("agreementsRequired", equalTo(false));
    }

    @Test
    void a_rule_is_told_when_it_changes_and_not_when_it_stays() {
        var before = told().size();

        rules.keep(true);
        rules.keep(true);
        rules.keep(false);

        assertThat(told().subList(before, told().size())).containsExactly(true, false);
    }

    @Test
    void it_is_told_again_when_asked() {
        var before = told().size();

        rules.republish();

        assertThat(told()).hasSize(before + 1);
    }

    private static List<Boolean> told() {
        return OutboxProbe.events(NETWORK).stream()
                .filter(event -> event.path("type").asText().equals("network.rules-changed.v1"))
                .map(event -> event.at("/data/agreementsRequired").asBoolean())
                .toList();
    }
}
