package org.punte.notifications.news;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.People.supervisor;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.punte.messaging.consumption.Consumption;
import org.punte.notifications.EventExample;
import org.punte.testing.Account;

@QuarkusTest
class ConflictConsumerTest {
    private final UUID clinic = agency();
    private final Account lead = supervisor(clinic);
    private final UUID referral = UUID.randomUUID();

    @Inject
    Consumption consumption;

    @Test
    void A35_the_supervisors_hear_of_it_but_not_the_one_who_declared_it() {
        var neighbour = supervisor(clinic);

        consumption.hear(declaredBy(neighbour));

        own(lead)
                .body("items.kind", contains("CONFLICT_DECLARED"))
                .body("items[0].referral", equalTo(referral.toString()));
        own(neighbour).body("items", empty());
        own(caseworker(clinic)).body("items", empty());
        own(supervisor(agency())).body("items", empty());
    }

    @Test
    void each_declaration_is_told() {
        consumption.hear(declaredBy(caseworker(clinic)));

        consumption.hear(declaredBy(caseworker(clinic)));

        own(lead).body("items.kind", contains("CONFLICT_DECLARED", "CONFLICT_DECLARED"));
    }

    private String declaredBy(Account account) {
        return new EventExample("conflict.declared.v1", UUID.randomUUID())
                .with("referral", referral)
                .with("agency", clinic)
                .with("account", account.id())
                .text();
    }

    private static ValidatableResponse own(Account who) {
        return as(who).get("/v1/messages?box=own").then().statusCode(200);
    }
}
