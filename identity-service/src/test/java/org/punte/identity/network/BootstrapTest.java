package org.punte.identity.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.punte.identity.Network;
import org.punte.testing.Account;
import org.punte.testing.Databases;
import org.punte.testing.OutboxProbe;

@QuarkusTest
class BootstrapTest {
    @Inject
    Founding founding;

    @Test
    void a_network_without_agencies_is_founded_once() throws Exception {
        Network.asOwner("truncate agency cascade");

        assertThat(founding.foundIfEmpty()).isTrue();
        assertThat(founding.foundIfEmpty()).isFalse();

        assertThat(agencies()).isEqualTo(1);
        var founder = founder();
        assertThat(OutboxProbe.types(founder.id())).contains("account.changed.v1");
        as(founder)
                .get("/v1/me")
                .then()
                .statusCode(200)
                .body("agency.name", equalTo("Coordinating Agency"))
                .body("roles", contains("agency-admin", "network-admin"));
    }

    @Test
    void a_network_that_has_an_agency_is_not_founded_again() throws Exception {
        Network.agency();
        var before = agencies();

        assertThat(founding.foundIfEmpty()).isFalse();

        assertThat(agencies()).isEqualTo(before);
    }

    private static Account founder() throws Exception {
        try (var connection = Databases.everything();
                var row = connection.createStatement().executeQuery("select id, agency from account")) {
            row.next();
            return new Account(row.getObject(1, UUID.class), row.getObject(2, UUID.class), Set.of());
        }
    }

    private static long agencies() throws Exception {
        try (var connection = Databases.owner();
                var row = connection.createStatement().executeQuery("select count(*) from agency")) {
            row.next();
            return row.getLong(1);
        }
    }
}
