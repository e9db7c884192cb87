package org.punte.referrals.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.punte.referrals.Refer.body;
import static org.punte.referrals.Refer.move;
import static org.punte.referrals.Refer.sent;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.punte.referrals.ManySent;
import org.punte.referrals.Rows;
import org.punte.testing.Account;
import org.punte.testing.plan.PlanAmongMany;

/** What an agency sent for one person, as the record of that person shows it. */
@QuarkusTest
class SentForPersonTest {
    private final Account shelter = caseworker(agency());
    private final Account clinic = caseworker(agency());
    private final UUID person = UUID.randomUUID();

    @Test
    void the_newest_comes_first_and_nobody_elses_is_among_them() {
        var first = sentFor(person);
        var second = sentFor(person);
        sentFor(UUID.randomUUID());

        of(person, shelter).body("items.id", equalTo(List.of(second.toString(), first.toString())));
        as(shelter)
                .get("/v1/referrals/sent?limit=1&person={id}", person)
                .then()
                .body("items.id", equalTo(List.of(second.toString())));
        of(UUID.randomUUID(), shelter).body("items", hasSize(0)).body("next", nullValue());
        as(shelter).get("/v1/referrals/sent?person=nobody").then().statusCode(400);
    }

    @Test
    void it_can_be_narrowed_to_what_is_not_over() {
        move(clinic, sentFor(person), "decline", Map.of("reason", "NO_CAPACITY"));
        var open = sentFor(person);
        sentFor(UUID.randomUUID());

        as(shelter)
                .get("/v1/referrals/sent?open=true&person={id}", person)
                .then()
                .body("items.id", equalTo(List.of(open.toString())));
    }

    @Test
    void another_agency_sees_none_of_it_not_even_the_one_that_received_it() {
        sentFor(person);

        of(person, clinic).body("items", hasSize(0));
        of(person, caseworker(agency())).body("items", hasSize(0));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whoever_stepped_aside_sees_nothing_of_it(boolean open) {
        var hidden = sentFor(person);
        as(shelter).post("/v1/referrals/{id}/conflict", hidden).then().statusCode(201);
        var path = "/v1/referrals/sent?person={id}&open=" + open;

        as(shelter).get(path, person).then().statusCode(200).body("items", hasSize(0));
        as(caseworker(shelter.agency())).get(path, person).then().body("items", hasSize(1));
    }

    @Test
    void an_agency_that_sent_much_does_not_read_through_it_for_one_person() throws SQLException {
        var plan = new PlanAmongMany(ManySent.ROWS, "analyze referral");

        assertThat(plan.of(
                        "prepare asked(uuid, uuid, text, text) as select * from referral where sender = $1 and person = $2"
                                + " and status <> 'DRAFT' order by sent_at desc, id desc limit 11"))
                .contains("referral_person")
                .doesNotContain("Seq Scan", "Sort");
    }

    private ValidatableResponse of(UUID whom, Account reader) {
        return as(reader).get("/v1/referrals/sent?person={id}", whom).then().statusCode(200);
    }

    private UUID sentFor(UUID whom) {
        var consent = Rows.consent(whom, shelter.agency(), clinic.agency());
        return sent(shelter, body(whom, clinic.agency(), consent));
    }
}
