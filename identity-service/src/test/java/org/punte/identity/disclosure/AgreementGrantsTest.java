package org.punte.identity.disclosure;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.punte.testing.People.agencyAdmin;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.identity.Grants;
import org.punte.identity.Network;
import org.punte.identity.Referrals;
import org.punte.identity.Referrals.Referral;
import org.punte.identity.Story;
import org.punte.identity.agreement.Agreements;
import org.punte.testing.Account;
import org.punte.testing.TestClock;

/** Where the network requires agreements a grant lives only under one. */
@QuarkusTest
class AgreementGrantsTest {
    private static final String RULE = "update network_rule set agreements_required = ?";

    @Inject
    Referrals referrals;

    @Inject
    TestClock clock;

    private final Account worker = caseworker(Network.agency());
    private final Account named = caseworker(Network.agency());
    private final Account admin = agencyAdmin(worker.agency());
    private final Account partner = agencyAdmin(named.agency());
    private UUID person;
    private Referral referral;

    @BeforeEach
    void a_grant_in_a_network_that_requires_agreements() {
        person = Story.registered(worker);
        var consent = Story.agreed(worker, person, named.agency(), "IDENTITY", "CONTACT");
        referral = Referral.of(consent, person, worker, named);
        referrals.tell("referral.accepted.v1", referral);
        Network.asOwner(RULE, true);
    }

    @AfterEach
    void back_to_a_network_without() {
        Network.asOwner(RULE, false);
        clock.reset();
    }

    @Test
    void without_an_agreement_nothing_is_readable_and_with_one_it_is() {
        read().statusCode(404);
        grant().body("items[0].live", equalTo(false)).body("items[0].shown", empty());

        agree("IDENTITY", "CONTACT");

        read().statusCode(200).body("givenName", notNullValue());
        grant().body("items[0].live", equalTo(true));
    }

    @Test
    void only_what_both_the_person_and_the_agreement_allow_is_shown() {
        agree("CONTACT", "LANGUAGE");

        read().statusCode(200).body("givenName", nullValue()).body("categories", contains("CONTACT"));
        grant().body("items[0].shown", contains("CONTACT")).body("items[0].categories", hasItem("IDENTITY"));
    }

    @Test
    void an_agreement_about_something_else_opens_nothing() {
        agree("LANGUAGE");

        read().statusCode(404);
    }

    @Test
    void the_day_after_its_last_day_and_at_its_termination_nothing_is_readable() {
        var agreement = agree("IDENTITY");
        read().statusCode(200);

        clock.advance(Duration.ofDays(21));
        read().statusCode(404);

        clock.reset();
        read().statusCode(200);
        as(partner).post("/v1/agreements/{id}/termination", agreement).then().statusCode(200);
        read().statusCode(404);
    }

    @Test
    void an_agreement_of_others_does_not_count() {
        Agreements.confirmed(
                admin, agencyAdmin(Network.agency()), Agreements.today().plusDays(20), "IDENTITY");

        read().statusCode(404);
    }

    private UUID agree(String... categories) {
        return Agreements.confirmed(admin, partner, Agreements.today().plusDays(19), categories);
    }

    private ValidatableResponse read() {
        return as(named).get("/v1/persons/{id}", person).then();
    }

    private ValidatableResponse grant() {
        return Grants.seen(named, referral);
    }
}
