package org.punte.identity.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.punte.identity.Staff.hired;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtHandler;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.identity.Network;
import org.punte.identity.Staff;
import org.punte.identity.network.Rescue.Outcome;

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

        assertThat(rescue.rescue(ana.agency(), ana.id())).isEqualTo(Outcome.RESCUED);

        as(ana).get("/v1/me").then().statusCode(200).body("roles", contains("network-admin", "supervisor"));
    }

    @Test
    void while_there_is_one_nobody_is_made_another() {
        hired(Network.agency(), "network-admin");
        var ana = hired(Network.agency(), "supervisor");

        assertThat(rescue.rescue(ana.agency(), ana.id())).isEqualTo(Outcome.NOT_NEEDED);

        as(ana).get("/v1/me").then().body("roles", contains("supervisor"));
    }

    @Test
    void an_administrator_of_a_suspended_agency_keeps_nothing() {
        var away = Network.agency();
        hired(away, "network-admin");
        Network.suspend(away);
        var ana = hired(Network.agency(), "supervisor");

        assertThat(rescue.rescue(ana.agency(), ana.id())).isEqualTo(Outcome.RESCUED);
    }

    @Test
    void whoever_cannot_be_raised_is_named_with_the_reason() {
        var away = Network.agency();
        var gone = hired(away, "supervisor");
        Network.suspend(away);
        var here = Network.agency();

        assertThat(warnings(() -> {
                    assertThat(rescue.rescue(away, gone.id())).isEqualTo(Outcome.AGENCY_AWAY);
                    assertThat(rescue.rescue(here, gone.id())).isEqualTo(Outcome.NO_SUCH_ACCOUNT);
                }))
                .hasSize(2)
                .allMatch(line -> line.contains(gone.id().toString()) && line.contains("nothing done"));
    }

    private static List<String> warnings(Runnable work) {
        var lines = new ArrayList<String>();
        var handler = new ExtHandler() {
            @Override
            protected void doPublish(ExtLogRecord line) {
                if (line.getLevel().intValue() >= Level.WARNING.intValue()) lines.add(line.getFormattedMessage());
            }
        };
        var logger = Logger.getLogger(Rescue.class.getName());
        logger.addHandler(handler);
        try {
            work.run();
        } finally {
            logger.removeHandler(handler);
        }
        return lines;
    }
}
