package org.punte.identity.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.punte.identity.Staff.hired;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.identity.Network;
import org.punte.identity.Staff;

@QuarkusTest
class RescueTest {
    @Inject
    Rescue rescue;

    @BeforeEach
    void nobody_keeps_the_network() {
        Network.asOwner("truncate agency cascade");
    }

    @Test
    void a_network_without_administrators_gets_one_again() {
        var ana = hired(Network.agency(), "supervisor");
        Staff.run("update account set blocked = true, blocked_why = 'DORMANT' where id = ?", ana.id());

        assertThat(rescue.rescue(ana.agency(), ana.id())).isTrue();

        as(ana).get("/v1/me").then().statusCode(200).body("roles", contains("network-admin", "supervisor"));
    }

    @Test
    void while_there_is_one_nobody_is_made_another() {
        hired(Network.agency(), "network-admin");
        var ana = hired(Network.agency(), "supervisor");

        assertThat(rescue.rescue(ana.agency(), ana.id())).isFalse();

        as(ana).get("/v1/me").then().body("roles", contains("supervisor"));
    }
}
