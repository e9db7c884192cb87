package org.punte.identity.sharereading;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.identity.Grants;
import org.punte.identity.Network;
import org.punte.identity.Referrals;
import org.punte.identity.Referrals.Referral;
import org.punte.identity.Story;
import org.punte.messaging.consumption.Consumption;
import org.punte.testing.Account;
import org.punte.testing.EventContract;

/** What case-service opened to another agency stands in the ledger, and nobody undoes an acceptance after it. */
@QuarkusTest
class ShareReadingTest {
    private final Account worker = caseworker(Network.agency());
    private final Account named = caseworker(Network.agency());
    private UUID person;
    private UUID consent;
    private Referral referral;
    private UUID grant;

    @Inject
    Referrals referrals;

    @Inject
    Consumption consumption;

    @BeforeEach
    void a_referral_is_accepted() {
        person = Story.registered(worker);
        consent = Story.agreed(worker, person, named.agency(), "IDENTITY", "NEEDS");
        referral = Referral.of(consent, person, worker, named);
        referrals.tell("referral.accepted.v1", referral);
        grant = Grants.id(named, referral);
    }

    @Test
    void a_share_that_was_read_is_in_the_ledger_of_the_person_and_keeps_the_acceptance() {
        consumption.hear(opened(named));

        as(worker)
                .get("/v1/persons/{id}/accesses", person)
                .then()
                .body("items[0].decision", equalTo("ALLOWED"))
                .body("items[0].reader", equalTo("ENTITLED_AGENCY"))
                .body("items[0].consent", equalTo(consent.toString()))
                .body("items[0].categories", contains("NEEDS", "CASE_SUMMARY"));
        as(named)
                .post("/v1/referrals/{id}/grant-undoing", referral.id())
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/grant-was-read"));
    }

    @Test
    void told_twice_it_is_one_reading_and_of_a_grant_of_others_none() {
        var once = opened(named);
        consumption.hear(once);
        consumption.hear(once);
        consumption.hear(opened(caseworker(Network.agency())));

        as(worker)
                .get("/v1/persons/{id}/accesses", person)
                .then()
                .body("items.findAll { it.reader == 'ENTITLED_AGENCY' }.size()", equalTo(1))
                .body("items.findAll { it.reader == 'OTHER_AGENCY' }", empty());
    }

    private String opened(Account reader) {
        return EventContract.example("share.opened.v1")
                .replace(
                        "01932a00-0000-7000-8000-00000000e302",
                        UUID.randomUUID().toString())
                .replace("01932a00-0000-7000-8000-00000000d001", grant.toString())
                .replace("01932a00-0000-7000-8000-00000000a003", reader.agency().toString())
                .replace("01932a00-0000-7000-8000-00000000b003", reader.id().toString());
    }
}
