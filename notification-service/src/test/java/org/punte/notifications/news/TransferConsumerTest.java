package org.punte.notifications.news;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.punte.notifications.Boxes.box;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.People.desk;
import static org.punte.testing.People.supervisor;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.punte.messaging.consumption.Consumption;
import org.punte.notifications.EventExample;
import org.punte.testing.Account;

/** Whole cases that go from one agency to another. */
@QuarkusTest
class TransferConsumerTest {
    private final Account author = caseworker(agency());
    private final Account lead = supervisor(author.agency());
    private final Account receiver = desk(agency());
    private final UUID referral = UUID.randomUUID();

    @Inject
    Consumption consumption;

    @Test
    void A22_the_receivers_desk_hears_that_the_whole_case_is_asked_for() {
        consumption.hear(told("sent").text());

        box("desk", receiver)
                .body("items.kind", contains("TRANSFER_RECEIVED"))
                .body("items[0].referral", equalTo(referral.toString()));
    }

    @Test
    void A22_the_author_hears_that_it_was_taken_over() {
        consumption.hear(told("accepted").text());

        box("own", author).body("items.kind", contains("TRANSFER_ACCEPTED"));
    }

    @Test
    void a_request_reaches_whoever_sent_the_referral_and_the_supervisors_of_the_owner_alone() {
        consumption.hear(new EventExample("transfer.requested.v1", UUID.randomUUID())
                .with("agency", author.agency())
                .with("author", author.id())
                .with("referral", referral)
                .text());

        for (var one : new Account[] {author, lead})
            box("own", one)
                    .body("items.kind", contains("TRANSFER_REQUESTED"))
                    .body("items[0].referral", equalTo(referral.toString()));
        box("own", caseworker(author.agency())).body("items", empty());
        box("desk", receiver).body("items", empty());
    }

    private EventExample told(String move) {
        return new EventExample("referral." + move + ".v1", referral)
                .with("sender", author.agency())
                .with("receiver", receiver.agency())
                .with("author", author.id())
                .with("kind", "TRANSFER")
                .without("party");
    }
}
