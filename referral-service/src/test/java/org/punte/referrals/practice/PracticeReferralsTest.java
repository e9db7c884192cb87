package org.punte.referrals.practice;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.punte.referrals.NetworkNews;
import org.punte.referrals.Refer;
import org.punte.testing.Account;

@QuarkusTest
class PracticeReferralsTest {
    private final Account sponsor = caseworker(agency());
    private final Account newcomer = caseworker(agency());

    @Inject
    NetworkNews news;

    @Test
    void what_is_sent_to_and_by_an_agency_on_probation_is_a_test_for_both_and_stays_one() {
        news.agency(newcomer.agency(), 1, "PROBATION", sponsor.agency(), agency());
        var received = Refer.sent(sponsor, Refer.body(sponsor, newcomer.agency()));
        news.agency(newcomer.agency(), 2, "ACTIVE");
        Refer.sent(sponsor, Refer.body(sponsor, newcomer.agency()));

        for (var party : new Account[] {sponsor, newcomer}) marks(party, received);
        as(caseworker(agency())).get("/v1/practice-referrals").then().body("items", empty());
    }

    private static void marks(Account party, UUID referral) {
        as(party).get("/v1/practice-referrals").then().statusCode(200).body("items.id", contains(referral.toString()));
    }
}
