package org.punte.identity.blocking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.punte.identity.Staff.hired;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.identity.Closing;
import org.punte.identity.Network;
import org.punte.identity.Staff;
import org.punte.identity.account.BlockReason;
import org.punte.testing.Account;
import org.punte.testing.OutboxProbe;
import org.punte.web.caller.Acting;

/** However somebody is stopped: the secrets that are carried in mind are told to administrators, and listed afterwards. */
@QuarkusTest
class SecretsSeenTest {
    private static final String SYSTEM = """
            insert into partner_client (id, version, agency, name, client_id, scopes, identity_read, daily_reads, disabled,
                created_at, credential_since)
            values (?, 0, ?, 'System', 'partner-' || ?, '{}', 'NONE', 1, false, now() - interval '1 day', now() - interval '1 day')""";
    private static final String SEEN =
            "insert into client_secret_seen (client, agency, account, seen_at) values (?, ?, ?, now())";

    @Inject
    Blocking blocking;

    @Inject
    Acting acting;

    private final UUID agency = Network.agency();
    private final Account admin = hired(agency, "agency-admin");
    private final Account ana = hired(agency, "caseworker");
    private final UUID system = UUID.randomUUID();

    @BeforeEach
    void ana_has_seen_a_secret() {
        Staff.run(SYSTEM, system, agency, system.toString());
        Staff.run(SEEN, system, agency, ana.id());
    }

    @Test
    void who_left_by_a_review() {
        as(admin)
                .body(Map.of("confirmed", List.of(), "left", List.of(ana.id())))
                .post("/v1/account-review")
                .then()
                .statusCode(200);

        assertTold();
    }

    @Test
    void who_was_not_here_for_a_month() {
        acting.as(agency, () -> blocking.block(ana.id(), BlockReason.DORMANT));

        assertTold();
    }

    @Test
    void who_was_frozen() {
        as(hired(agency, "caseworker"))
                .post("/v1/accounts/{id}/freeze", ana.id())
                .then()
                .statusCode(200);

        assertTold();
    }

    @Test
    void whose_agency_leaves() {
        Closing.begin(agency);

        assertThat(told()).containsExactly(system.toString());
    }

    @Test
    void whoever_has_seen_none_is_told_about_to_nobody() {
        var vlad = hired(agency, "caseworker");
        as(admin)
                .body(Map.of("reason", "LEFT"))
                .post("/v1/accounts/{id}/block", vlad.id())
                .then()
                .statusCode(200)
                .body("secretsSeen", empty());

        assertThat(OutboxProbe.types(vlad.id())).containsExactly("account.changed.v1");
    }

    private void assertTold() {
        assertThat(told()).containsExactly(system.toString());
        as(admin)
                .get("/v1/accounts/{id}/block", ana.id())
                .then()
                .statusCode(200)
                .body("secretsSeen.client", contains(system.toString()));
    }

    private List<String> told() {
        return OutboxProbe.events(ana.id()).stream()
                .filter(event -> event.get("type").asText().equals("account.secrets-seen.v1"))
                .map(event -> event.at("/data/clients/0").asText())
                .toList();
    }
}
