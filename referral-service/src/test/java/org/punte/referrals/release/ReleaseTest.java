package org.punte.referrals.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.punte.testing.People.account;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.block;
import static org.punte.testing.People.networkAdmin;
import static org.punte.testing.People.supervisor;
import static org.punte.testing.RowLevelSecurity.visibleTo;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.referrals.smallcell.Disclosure;
import org.punte.testing.Account;

/** Figures across agencies. Each test has a quarter of its own, long ago. */
@QuarkusTest
class ReleaseTest {
    private final UUID network = agency();
    private final Account analyst = account(network, "analyst");
    private final Account reader = supervisor(agency());
    private final int year = Past.year();

    private Account keeper;

    @BeforeEach
    void an_agency_keeps_the_network() {
        keeper = networkAdmin(network);
    }

    @Test
    void a_quarter_is_counted_across_agencies_and_shows_nothing_small() {
        var past = new Past(year, 2);
        past.sent("MED", "IS", 30)
                .sent("MED", "CJ", 4)
                .sent("PSY", "IS", 20)
                .sent("PSY", "CJ", 50)
                .declined("MED", "IS", 12, "SAFETY_CONFLICT");

        var id = prepared(2);

        show(analyst, id)
                .body(figure("SENT", "", ""), equalTo(115))
                .body(figure("SENT", "MED", "CJ"), nullValue())
                .body(figure("DECLINES", "CANNOT_TAKE", ""), equalTo(15))
                .body("figures.item", not(hasItem("SAFETY_CONFLICT")))
                .body("threshold", equalTo(11))
                .body("publishedAt", nullValue());
        assertThat(show(analyst, id).extract().<List<Integer>>path("figures.n"))
                .filteredOn(n -> n != null)
                .allMatch(n -> n == 0 || n > 10);
    }

    @Test
    void what_one_agency_got_or_one_person_was_sent_for_is_small_however_often() {
        new Past(year, 3)
                .sent("MED", "IS", 30)
                .sent("MED", "CJ", 40)
                .sent("PSY", "IS", 25)
                .sent("PSY", "CJ", 35);
        new Past(year, 3).toOne().sent("CHILD_PROT", "IS", 30);
        new Past(year, 3).ofOne().sent("ACC_EMERG", "CJ", 15);

        show(analyst, prepared(3))
                .body(figure("SENT", "CHILD_PROT", "IS"), nullValue())
                .body(figure("SENT", "CHILD_PROT", ""), nullValue())
                .body(figure("SENT", "ACC_EMERG", "CJ"), nullValue())
                .body(figure("SENT", "ACC_EMERG", ""), nullValue())
                .body(figure("SENT", "", ""), equalTo(175));
    }

    @Test
    void a_loop_counts_in_the_quarter_in_which_it_was_closed() {
        new Past(year, 1).completed("MED", "IS", 20, 90);
        new Past(year, 2).sent("MED", "IS", 30);

        show(analyst, prepared(1))
                .body(figure("SENT", "", ""), equalTo(20))
                .body(figure("CLOSED_LOOPS", "", ""), equalTo(0));
        show(analyst, prepared(2))
                .body(figure("SENT", "", ""), equalTo(30))
                .body(figure("CLOSED_LOOPS", "", ""), equalTo(20));
    }

    @Test
    void what_became_of_the_others_is_told_as_it_was_two_weeks_after_the_end() {
        new Past(year, 2).declined("MED", "IS", 20, "NO_CAPACITY", 5).declined("MED", "IS", 30, "NO_CAPACITY", 80);

        show(analyst, prepared(2))
                .body(figure("SENT", "", ""), equalTo(50))
                .body(figure("ANSWERED", "", ""), equalTo(20))
                .body(figure("DECLINES", "", ""), equalTo(20));
    }

    @Test
    void needs_that_nobody_met_are_counted_where_they_were_told() {
        new Past(year, 4).unmet("MED", "IS", 15).unmet("MED", "CJ", 20);
        new Past(year + 1, 1).unmet("MED", "IS", 40);

        show(analyst, prepared(4)).body(figure("UNMET", "", ""), equalTo(35));
    }

    @Test
    void every_agency_reads_what_is_published_and_nothing_before() {
        new Past(year, 1).sent("MED", "IS", 30);
        var id = prepared(1);
        as(reader).get("/v1/statistics/releases/{id}", id).then().statusCode(404);
        as(reader).get("/v1/statistics/releases").then().body("items.id", not(hasItem(id)));

        publish(analyst, id, true).statusCode(200);

        show(reader, id).body(figure("SENT", "", ""), equalTo(30));
        as(reader).get("/v1/statistics/releases").then().body("items.id", hasItem(id));
        assertThat(visibleTo(reader.agency(), reader.id(), Set.of("release_count")))
                .containsEntry("release_count", 0L);
        assertThat(Frozen.toldTo(reader.agency(), year)).isZero().isLessThan(Frozen.toldTo(network, year));
    }

    @Test
    void what_an_earlier_rule_made_is_not_published_and_counted_anew() {
        new Past(year, 1).sent("MED", "IS", 30);
        var id = prepared(1);
        Frozen.madeBy(1, id);

        publish(analyst, id, true).statusCode(409).body("type", equalTo("/problems/release-outdated"));

        publish(analyst, prepared(1), true).statusCode(200);
    }

    @Test
    void what_is_published_stays_and_can_be_made_again_from_what_was_frozen() {
        new Past(year, 3).sent("MED", "IS", 30).sent("PSY", "IS", 14);
        var id = prepared(3);
        publish(analyst, id, true).statusCode(200);
        var before = show(reader, id).extract().asString();

        new Past(year, 3).sent("MED", "IS", 25);

        prepare(analyst, year, 3).statusCode(409).body("type", equalTo("/problems/release-published"));
        publish(analyst, id, true).statusCode(409);
        assertThat(show(reader, id).extract().asString()).isEqualTo(before);
        assertThat(Frozen.of(id)).hasSameElementsAs(Disclosure.of(Frozen.counts(id)));
    }

    @Test
    void until_then_a_quarter_can_be_counted_anew() {
        new Past(year, 4).sent("MED", "IS", 30);
        var first = prepared(4);

        new Past(year, 4).sent("MED", "IS", 25);

        show(analyst, prepared(4)).body(figure("SENT", "", ""), equalTo(55));
        as(analyst).get("/v1/statistics/releases/{id}", first).then().statusCode(404);
    }

    @Test
    void A50_what_differs_by_little_from_the_release_before_has_to_be_looked_at() {
        new Past(year, 1).sent("MED", "IS", 30);
        publish(analyst, prepared(1), true).statusCode(200);
        new Past(year, 2).sent("MED", "IS", 31);

        var id = prepared(2);

        show(analyst, id).body("differences.measure", hasItem("SENT"));
        publish(analyst, id, false).statusCode(409).body("type", equalTo("/problems/release-differs"));
        publish(analyst, id, true).statusCode(200).body("differences", nullValue());
    }

    @Test
    void A50_who_keeps_the_network_next_holds_it_against_what_the_last_one_published() {
        new Past(year, 1).sent("MED", "IS", 30);
        publish(analyst, prepared(1), true).statusCode(200);
        var next = nextKeeper();
        new Past(year, 2).sent("MED", "IS", 31);

        String id = prepare(next, year, 2).statusCode(201).extract().path("id");

        show(next, id).body("differences.measure", hasItem("SENT"));
        publish(next, id, false).statusCode(409).body("type", equalTo("/problems/release-differs"));
    }

    @Test
    void who_keeps_the_network_next_counts_anew_what_was_not_published() {
        new Past(year, 3).sent("MED", "IS", 30);
        var left = prepared(3);
        var next = nextKeeper();
        prepare(analyst, year, 3).statusCode(403);

        String id = prepare(next, year, 3).statusCode(201).extract().path("id");

        as(analyst).get("/v1/statistics/releases/{id}", left).then().statusCode(404);
        assertThat(Frozen.counts(left)).isEmpty();
        publish(next, id, true).statusCode(200).body(figure("SENT", "", ""), equalTo(30));
    }

    @Test
    void only_the_network_counts_and_only_what_is_over() {
        prepare(account(agency(), "analyst"), year, 1)
                .statusCode(403)
                .body("type", equalTo("/problems/not-the-network"));
        prepare(supervisor(network), year, 1).statusCode(403);
        prepare(analyst, 9999, 1).statusCode(409).body("type", equalTo("/problems/quarter-not-over"));
        prepare(analyst, year, 5).statusCode(400);
    }

    /** Nobody of the agency before administers the network any more. */
    private Account nextKeeper() {
        var next = agency();
        networkAdmin(next);
        block(keeper);
        return account(next, "analyst");
    }

    private String prepared(int quarter) {
        return prepare(analyst, year, quarter).statusCode(201).extract().path("id");
    }

    private static ValidatableResponse prepare(Account by, int year, int quarter) {
        return as(by).body(Map.of("year", year, "quarter", quarter))
                .post("/v1/statistics/releases")
                .then();
    }

    private static ValidatableResponse publish(Account by, String id, boolean seen) {
        return as(by).body(Map.of("differencesSeen", seen))
                .post("/v1/statistics/releases/{id}/publication", id)
                .then();
    }

    private static ValidatableResponse show(Account reader, String id) {
        return as(reader).get("/v1/statistics/releases/{id}", id).then().statusCode(200);
    }

    private static String figure(String measure, String item, String region) {
        return "figures.find { it.measure == '%s' && it.item == '%s' && it.region == '%s' }.n"
                .formatted(measure, item, region);
    }
}
