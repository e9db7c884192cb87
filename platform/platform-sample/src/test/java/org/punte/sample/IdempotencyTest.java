package org.punte.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.Tokens.as;

import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.punte.testing.Account;
import org.punte.testing.Databases;

@SampleTest
class IdempotencyTest {
    /** With the hash as the database makes it of keys of before. */
    private static final String CLAIM = """
            insert into idempotency (agency, account, body, created_at, request) values (?, ?, '', now(),
                encode(substring(sha256(convert_to(?, 'UTF8')) from 1 for 16), 'hex')::uuid)""";

    private static final String SLIP = "{\"text\":\"once\",\"kind\":\"SHORT\",\"rank\":1}";

    private final Account ana = caseworker(agency());
    private final String key = UUID.randomUUID().toString();

    @Test
    void the_same_key_fifty_times_at_once_has_one_effect() throws Exception {
        var answers = Together.times(50, () -> write(ana, key, SLIP));

        assertThat(answers.stream().map(Response::statusCode)).containsOnly(201);
        assertThat(answers.stream().map(a -> a.jsonPath().getString("id")).collect(Collectors.toSet()))
                .hasSize(1);
        assertThat(answers.stream().map(a -> a.header("Location")).collect(Collectors.toSet()))
                .hasSize(1);
        as(ana).get("/v1/slips").then().body("items.size()", equalTo(1));
    }

    @Test
    void a_replay_shows_the_present_state() {
        String id = write(ana, key, SLIP).jsonPath().getString("id");
        as(ana).post("/v1/slips/{id}/raise", id).then().statusCode(200).header("ETag", "\"1\"");

        var again = write(ana, key, SLIP);

        again.then().statusCode(201).header("ETag", "\"1\"").body("rank", equalTo(2));
    }

    @Test
    void a_replay_is_authorised_anew() throws SQLException {
        String id = write(ana, key, SLIP).jsonPath().getString("id");
        try (var connection = Databases.everything();
                var gone = connection.prepareStatement("delete from slip where id = ?::uuid")) {
            gone.setString(1, id);
            gone.executeUpdate();
        }

        write(ana, key, SLIP).then().statusCode(404).body("type", equalTo("/problems/not-found"));
    }

    @Test
    void the_same_key_with_another_body_is_refused() {
        write(ana, key, SLIP).then().statusCode(201);

        write(ana, key, SLIP.replace("once", "twice"))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/idempotency-key-reused"));
    }

    @Test
    void a_key_belongs_to_one_account_and_one_path() {
        String first = write(ana, key, SLIP).jsonPath().getString("id");
        String second = write(caseworker(ana.agency()), key, SLIP)
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        as(ana).header("Idempotency-Key", key)
                .post("/v1/slips/{id}/raise", first)
                .then()
                .statusCode(200);
        as(ana).header("Idempotency-Key", key)
                .post("/v1/slips/{id}/raise", first)
                .then()
                .body("rank", equalTo(2));
        as(ana).header("Idempotency-Key", key)
                .post("/v1/slips/{id}/raise", second)
                .then()
                .body("rank", equalTo(2));
        assertThat(second).isNotEqualTo(first);
    }

    @Test
    void a_refusal_is_not_remembered() {
        write(ana, key, SLIP.replace("1", "-1")).then().statusCode(400);
        as(ana).header("Idempotency-Key", key)
                .post("/v1/slips/{id}/raise", UUID.randomUUID())
                .then()
                .statusCode(404);

        write(ana, key, SLIP).then().statusCode(201);
    }

    @Test
    void a_twin_that_is_still_at_work_is_waited_for_only_briefly() throws SQLException {
        try (var twin = Databases.everything()) {
            twin.setAutoCommit(false);
            try (var claim = twin.prepareStatement(CLAIM)) {
                claim.setObject(1, ana.agency());
                claim.setObject(2, ana.id());
                claim.setString(3, "%s %s POST /v1/slips %s".formatted(ana.agency(), ana.id(), key));
                claim.executeUpdate();
            }

            write(ana, key, SLIP)
                    .then()
                    .statusCode(409)
                    .header("Retry-After", notNullValue())
                    .body("type", equalTo("/problems/idempotency-key-busy"));

            twin.rollback();
        }
        write(ana, key, SLIP).then().statusCode(201);
    }

    @Test
    void a_key_is_short_and_visible() {
        write(ana, "x".repeat(256), SLIP).then().statusCode(400);
        write(ana, "with space", SLIP).then().statusCode(400);
    }

    @Test
    void a_key_may_have_any_visible_character() {
        String visible = "!\"#$%&'()*+,-./0aA:;<=>?@[]^_`{|}~ ".strip();

        String id = write(ana, visible, SLIP).jsonPath().getString("id");

        write(ana, visible, SLIP).then().statusCode(201).body("id", equalTo(id));
    }

    @Test
    void who_is_overtaken_twice_is_told_so_and_nothing_is_lost() throws Exception {
        String id = write(ana, key, SLIP).jsonPath().getString("id");

        var answers = Together.times(20, () -> as(ana).post("/v1/slips/{id}/raise", id));

        long raised = answers.stream().filter(a -> a.statusCode() == 200).count();
        assertThat(answers.stream().filter(a -> a.statusCode() != 200))
                .allSatisfy(a -> a.then().statusCode(409).body("type", equalTo("/problems/overtaken")));
        as(ana).get("/v1/slips/{id}", id).then().body("rank", equalTo(1 + (int) raised));
    }

    private static Response write(Account account, String key, String body) {
        return as(account).header("Idempotency-Key", key).body(body).post("/v1/slips");
    }
}
