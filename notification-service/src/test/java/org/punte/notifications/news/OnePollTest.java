package org.punte.notifications.news;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.punte.notifications.Boxes.box;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.People.desk;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.punte.notifications.EventExample;
import org.punte.testing.Account;

/** What is told of several agencies in one transaction reaches each of them alone. */
@QuarkusTest
class OnePollTest {
    private final Account author = caseworker(agency());
    private final Account receiver = desk(agency());
    private final Account other = desk(agency());

    @Inject
    @Any
    InMemoryConnector broker;

    @Test
    void what_comes_in_one_poll_reaches_its_own_box_and_no_other() {
        var sent = told("sent", receiver).text();

        broker.source("referral-events")
                .send(List.of(
                        sent,
                        told("cancelled", other).text(),
                        sent,
                        told("accepted", receiver).text()));

        await().untilAsserted(() -> box("own", author).body("items.kind", contains("REFERRAL_ACCEPTED")));
        box("desk", receiver).body("items.kind", contains("REFERRAL_SENT"));
        box("desk", other).body("items.kind", contains("REFERRAL_CANCELLED"));
        box("desk", author).body("items", empty());
    }

    private EventExample told(String move, Account to) {
        return new EventExample("referral." + move + ".v1", UUID.randomUUID())
                .without("party")
                .with("sender", author.agency())
                .with("receiver", to.agency())
                .with("author", author.id())
                .by(author);
    }
}
