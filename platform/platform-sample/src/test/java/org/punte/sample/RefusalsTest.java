package org.punte.sample;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.punte.sample.Expect.problem;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.People.desk;
import static org.punte.testing.Tokens.anonymous;
import static org.punte.testing.Tokens.as;

import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.punte.testing.Account;
import org.punte.testing.TestToken;
import org.punte.testing.Tokens;

@SampleTest
class RefusalsTest {
    private static final String GOOD = "{\"text\":\"good\",\"kind\":\"SHORT\",\"rank\":1}";
    private final Account ana = caseworker(agency());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"text\":\"x\",",
                "",
                "null",
                "[]",
                "7",
                "{\"text\":\"x\",\"kind\":\"SHORT\",\"rank\":1,\"colour\":\"red\"}",
                "{\"text\":\"x\",\"text\":\"y\",\"kind\":\"SHORT\",\"rank\":1}",
                "{\"text\":\"x\",\"kind\":\"SHORT\",\"rank\":1} {}",
                "{\"text\":7,\"kind\":\"SHORT\",\"rank\":1}",
                "{\"text\":\"x\",\"kind\":\"MIDDLE\",\"rank\":1}",
                "{\"text\":\"x\",\"kind\":1,\"rank\":1}",
                "{\"text\":\"x\",\"kind\":\"SHORT\",\"rank\":\"1\"}",
                "{\"text\":\"x\",\"kind\":\"SHORT\",\"rank\":1.5}",
                "{\"text\":\"x\",\"kind\":\"SHORT\",\"rank\":null}",
                "{\"text\":\"x\",\"kind\":\"SHORT\",\"rank\":1e999999}",
                "{\"text\":\"x\",\"kind\":\"SHORT\",\"rank\":99999999999}",
                "{\"text\":null,\"kind\":\"SHORT\",\"rank\":1}",
                "{\"text\":\"a\\u0000b\",\"kind\":\"SHORT\",\"rank\":1}",
                "{\"text\":\"half \\ud83d\",\"kind\":\"SHORT\",\"rank\":1}",
                "{\"text\":\"x\",\"kind\":\"SHORT\",\"rank\":1,\"day\":\"+999999999-01-01\"}",
                "{\"text\":\"x\",\"kind\":\"SHORT\",\"rank\":1,\"day\":[2024,1,1]}",
                "{\"text\":\"x\",\"kind\":\"SHORT\",\"rank\":1,\"about\":\"nobody\"}",
                "{\"text\":\"x\",\"kind\":\"SHORT\",\"rank\":-1}"
            })
    void a_body_that_is_not_as_promised_is_invalid(String body) {
        var answer = as(ana).body(body).post("/v1/slips");

        problem(answer, 400, "invalid-input");
    }

    @Test
    void a_body_is_neither_too_deep_nor_too_wide_nor_too_long() {
        var deep = "{\"words\":" + "[".repeat(30) + "]".repeat(30) + "}";
        var wide = "{\"words\":[" + "\"w\",".repeat(600) + "\"w\"]}";
        var longText = "{\"text\":\"" + "x".repeat(30_000) + "\"}";

        problem(as(ana).body(deep).post("/v1/slips"), 400, "invalid-input");
        problem(as(ana).body(wide).post("/v1/slips"), 400, "invalid-input");
        problem(as(ana).body(longText).post("/v1/slips"), 400, "invalid-input");
        problem(as(ana).body(" ".repeat(300 * 1024) + GOOD).post("/v1/slips"), 413, "body-too-large");
    }

    @Test
    void a_refusal_names_the_member_but_never_the_value() {
        var answer =
                as(ana).body("{\"text\":\"\",\"kind\":\"SHORT\",\"rank\":-5}").post("/v1/slips");

        problem(answer, 400, "invalid-input")
                .body("errors.field", hasItem("rank"))
                .body("errors.field", hasItem("text"));
        problem(as(ana).body("{\"kind\":\"Secretword\"}").post("/v1/slips"), 400, "invalid-input")
                .body("errors[0].field", equalTo("kind"))
                .body(not(containsString("Secretword")));
    }

    @Test
    void every_token_that_is_not_quite_right_is_refused_with_its_reason() {
        refused(Tokens.token(ana).expired(), "expired");
        refused(Tokens.token(ana).audience("other-service"), "audience");
        refused(Tokens.token(ana).issuer("https://elsewhere.test"), "issuer");
        refused(Tokens.token(ana).signedByAnotherKey(), "signature");
        refused(Tokens.token(ana).unsigned(), "signature");
        problem(Tokens.with("rubbish").get("/v1/slips"), 401, "unauthenticated");
        problem(anonymous().get("/v1/slips"), 401, "unauthenticated")
                .header("WWW-Authenticate", containsString("Bearer"));
    }

    @Test
    void a_token_is_for_exactly_one_agency_and_a_known_account() {
        var two = Tokens.token(ana).agencies(ana.agency(), agency()).text();
        var none = Tokens.token(ana).agencies().text();
        var claimed = new Account(UUID.randomUUID(), agency(), ana.roles());
        var boasting = Tokens.token(claimed).claim("groups", ana.roles()).text();

        problem(Tokens.with(two).get("/v1/slips"), 403, "agency-not-chosen");
        problem(Tokens.with(none).get("/v1/slips"), 403, "agency-not-chosen");
        problem(Tokens.with(boasting).get("/v1/slips"), 403, "account-without-standing");
        problem(as(new Account(ana.id(), agency(), ana.roles())).get("/v1/slips"), 403, "account-without-standing");
    }

    @Test
    void a_role_that_is_not_enough_is_403_and_a_method_without_roles_is_for_nobody() {
        problem(as(desk(ana.agency())).get("/v1/slips"), 403, "forbidden");
        problem(as(ana).get("/v1/odd/unannotated"), 403, "forbidden");
    }

    @Test
    void unknown_and_foreign_ids_look_the_same() {
        String foreign =
                as(caseworker(agency())).body(GOOD).post("/v1/slips").jsonPath().getString("id");

        problem(as(ana).get("/v1/slips/{id}", foreign), 404, "not-found");
        problem(as(ana).get("/v1/slips/{id}", UUID.randomUUID()), 404, "not-found");
        problem(as(ana).get("/v1/slips/7"), 404, "not-found");
        problem(as(ana).get("/v1/nowhere"), 404, "not-found");
        problem(as(ana).get("/elsewhere"), 404, "not-found");
    }

    @Test
    void methods_and_media_types_are_problems_too() {
        problem(as(ana).delete("/v1/slips"), 405, "method-not-allowed").header("Allow", nullValue());
        problem(as(ana).accept("image/png").get("/v1/slips"), 406, "not-acceptable");
        problem(as(ana).accept("nonsense").get("/v1/slips"), 406, "not-acceptable");
        problem(as(ana).accept("nonsense, application/json").get("/v1/slips"), 406, "not-acceptable");
        problem(as(ana).contentType("text/plain").body("x").post("/v1/slips"), 415, "unsupported-media-type");
        problem(
                as(ana).header("Content-Type", "nonsense")
                        .body("{}".getBytes(UTF_8))
                        .post("/v1/slips"),
                400,
                "invalid-input");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/html, application/problem+json, */*;q=0.1",
                "application/*",
                "application/problem+json;q=0.9, application/json;q=0.8"
            })
    void a_list_and_a_single_thing_are_json_whatever_else_is_named_beside_it(String accept) {
        String id = as(ana).body(GOOD).post("/v1/slips").jsonPath().getString("id");

        for (var address : List.of("/v1/slips", "/v1/slips/" + id)) {
            var answer = as(ana).accept(accept).get(address);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.contentType()).isEqualTo("application/json;charset=UTF-8");
            assertThat(answer.asString()).startsWith("{\"");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/problem+json", "application/vnd.api+json", "application/json;q=0", "text/*"})
    void neither_is_printed_as_something_that_is_only_called_so(String accept) {
        String id = as(ana).body(GOOD).post("/v1/slips").jsonPath().getString("id");

        for (var address : List.of("/v1/slips", "/v1/slips/" + id))
            problem(as(ana).accept(accept).get(address), 406, "not-acceptable");
    }

    @Test
    void a_change_needs_the_version_that_was_read() {
        var made = as(ana).body(GOOD).post("/v1/slips");
        String id = made.jsonPath().getString("id");
        String tag = made.header("ETag");

        problem(as(ana).body(GOOD).put("/v1/slips/{id}", id), 428, "if-match-missing");
        problem(as(ana).header("If-Match", "W/" + tag).body(GOOD).put("/v1/slips/{id}", id), 412, "stale");
        as(ana).header("If-Match", tag)
                .body(GOOD.replace("good", "better"))
                .put("/v1/slips/{id}", id)
                .then()
                .statusCode(200);
        problem(as(ana).header("If-Match", tag).body(GOOD).put("/v1/slips/{id}", id), 412, "stale");
    }

    /** What a view shows can change without its version: by the clock, or by what somebody else closed or told. */
    @Test
    void nobody_is_told_that_what_was_read_is_still_true() {
        var made = as(ana).body(GOOD).post("/v1/slips");

        as(ana).header("If-None-Match", made.header("ETag"))
                .get("/v1/slips/{id}", made.jsonPath().getString("id"))
                .then()
                .statusCode(200)
                .body("text", equalTo("good"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"00007b00", "feff0000", "0000007b00", "efbbbf7b7d", "ff7b007d", "7b22ff223a317d"})
    void a_body_in_another_encoding_is_invalid(String bytes) {
        var answer = as(ana).body(HexFormat.of().parseHex(bytes)).post("/v1/slips");

        problem(answer, 400, "invalid-input");
    }

    @Test
    void a_failure_of_ours_says_nothing_but_its_request_id() {
        var answer = as(ana).header("X-Request-Id", "my-request-17").get("/v1/odd/broken");

        answer.then()
                .statusCode(500)
                .contentType("application/problem+json")
                .header("X-Request-Id", "my-request-17")
                .body("requestId", equalTo("my-request-17"))
                .body("detail", nullValue())
                .body(not(containsString("business")));
    }

    @Test
    void every_answer_carries_the_security_headers() {
        as(ana).header("X-Request-Id", "bad id")
                .get("/v1/slips")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("X-Request-Id", not(equalTo("bad id")));
    }

    private static void refused(TestToken token, String reason) {
        problem(Tokens.with(token.text()).get("/v1/slips"), 401, "unauthenticated")
                .header("WWW-Authenticate", containsString(reason));
    }
}
