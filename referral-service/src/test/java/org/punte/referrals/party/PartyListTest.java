package org.punte.referrals.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.punte.referrals.Refer.sent;
import static org.punte.referrals.Sisters.IF_POSSIBLE;
import static org.punte.referrals.Sisters.ONLY;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.punte.referrals.Sisters;
import org.punte.testing.Account;

@QuarkusTest
class PartyListTest {
    private final Account sender = caseworker(agency());
    private final Account shelter = caseworker(agency());

    @Test
    void each_side_lists_its_parties_newest_first_with_how_they_stand() {
        var older = new Sisters(sender, shelter.agency()).sent(ONLY);
        var newer = new Sisters(sender, shelter.agency()).sent(IF_POSSIBLE);
        as(shelter)
                .body(Map.of("reason", "NO_CAPACITY"))
                .post("/v1/parties/{id}/decline", older)
                .then()
                .statusCode(200);

        var first = as(shelter)
                .get("/v1/parties/received?limit=1")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(first.getString("items[0].id")).isEqualTo(newer.toString());
        assertThat(first.getList("items[0].referrals.open")).containsExactly(true, true, true);
        as(shelter)
                .get("/v1/parties/received?limit=1&after={next}", first.getString("next"))
                .then()
                .body("items.id", equalTo(List.of(older.toString())))
                .body("items[0].referrals.status", equalTo(List.of("DECLINED", "DECLINED", "DECLINED")))
                .body("next", equalTo(null));
        as(sender)
                .get("/v1/parties/sent")
                .then()
                .body("items.id", equalTo(List.of(newer.toString(), older.toString())));
        as(sender).get("/v1/parties/received").then().body("items", equalTo(List.of()));
        as(shelter).get("/v1/parties/sent").then().body("items", equalTo(List.of()));
    }

    @Test
    void the_desk_says_of_each_row_with_how_many_others_it_was_sent() {
        var sisters = new Sisters(sender, shelter.agency());
        sisters.sent(ONLY);
        sent(sender, shelter);

        var first = as(shelter).get("/v1/desk?limit=2").then().extract().jsonPath();
        var second = as(shelter)
                .get("/v1/desk?limit=2&after={next}", first.getString("next"))
                .then()
                .extract()
                .jsonPath();

        var all = new ArrayList<Integer>(first.getList("items.others"));
        all.addAll(second.getList("items.others"));
        assertThat(all).containsExactlyInAnyOrder(2, 2, 2, null);
    }

    @Test
    void A35_whoever_declared_a_conflict_about_one_finds_the_party_in_no_list() {
        var sisters = new Sisters(sender, shelter.agency());
        var party = sisters.sent(ONLY);
        var neighbour = caseworker(shelter.agency());
        as(neighbour)
                .post("/v1/referrals/{id}/conflict", sisters.referral(sisters.elder))
                .then()
                .statusCode(201);

        as(neighbour).get("/v1/parties/received").then().body("items", equalTo(List.of()));
        as(neighbour).get("/v1/desk").then().body("items.others", equalTo(Arrays.asList(null, null)));
        as(shelter).get("/v1/parties/received").then().body("items.id", equalTo(List.of(party.toString())));
    }
}
