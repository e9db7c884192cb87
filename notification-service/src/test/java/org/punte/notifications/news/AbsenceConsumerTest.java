package org.punte.notifications.news;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.punte.notifications.Boxes.own;
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

@QuarkusTest
class AbsenceConsumerTest {
    private final Account author = caseworker(agency());
    private final Account contact = caseworker(author.agency());
    private final Account receiver = desk(agency());
    private final UUID referral = UUID.randomUUID();

    @Inject
    Consumption consumption;

    @Test
    void whoever_was_named_for_an_absence_hears_what_the_author_hears() {
        consumption.hear(about("sent").with("absenceContact", contact.id()).text());

        consumption.hear(about("accepted").version(1).text());
        consumption.hear(about("question-overdue").version(2).text());

        for (var who : new Account[] {author, contact}) {
            own(who).body("items.kind", containsInAnyOrder("REFERRAL_ACCEPTED", "REFERRAL_QUESTION_OVERDUE"));
        }
        own(caseworker(author.agency())).body("items", empty());
        own(receiver).body("items", empty());
    }

    @Test
    void what_is_not_said_to_the_author_is_not_said_to_the_contact() {
        var lead = supervisor(receiver.agency());
        consumption.hear(about("sent").with("absenceContact", contact.id()).text());

        consumption.hear(new EventExample("conflict.declared.v1", UUID.randomUUID())
                .with("referral", referral)
                .with("agency", receiver.agency())
                .text());

        own(contact).body("items", empty());
        own(lead).body("items.kind", contains("CONFLICT_DECLARED"));
    }

    @Test
    void an_author_who_named_nobody_hears_alone() {
        consumption.hear(about("sent").without("absenceContact").text());

        consumption.hear(about("accepted").version(1).text());

        own(author).body("items.kind", contains("REFERRAL_ACCEPTED"));
        own(contact).body("items", empty());
    }

    private EventExample about(String what) {
        return new EventExample("referral." + what + ".v1", referral)
                .with("sender", author.agency())
                .with("receiver", receiver.agency())
                .with("author", author.id());
    }
}
