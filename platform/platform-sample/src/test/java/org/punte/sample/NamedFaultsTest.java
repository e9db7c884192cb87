package org.punte.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.punte.sample.Expect.problem;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.Tokens.as;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.punte.testing.Account;
import org.punte.testing.Tokens;

@SampleTest
class NamedFaultsTest {
    private final Account ana = caseworker(agency());

    @Test
    void a_refusal_names_an_element_by_its_place_in_its_list() {
        var tooLong = "x".repeat(101);
        var body = "{\"text\":\"x\",\"kind\":\"SHORT\",\"rank\":1,\"words\":[\"a\",\"%s\"],\"marks\":[\"%s\"]}";

        problem(as(ana).body(body.formatted(tooLong, tooLong)).post("/v1/slips"), 400, "invalid-input")
                .body("errors.field", contains("marks", "words[1]"));
        problem(as(ana).body("{\"words\":[{}]}").post("/v1/slips"), 400, "invalid-input")
                .body("errors.field", contains("words[0]"));
    }

    @ParameterizedTest
    @CsvSource({
        "kind=MIDDLE,kind",
        "kind=SHORT&limit=few,limit",
        "limit=0,limit",
        "at_most=0,at_most",
        "at_most=many,at_most",
        "either=SHORT&either=MIDDLE,either",
        "none=1,none",
        "none=yes,none",
        "none=,none",
        "words=A,words"
    })
    void a_refusal_names_the_query_parameter_as_the_client_does(String query, String field) {
        problem(as(ana).get("/v1/slips?" + query), 400, "invalid-input").body("errors.field", contains(field));
    }

    /** Past the usual client, which sends a name once. */
    @ParameterizedTest
    @CsvSource({"none=false&none=true,none", "kind=SHORT&kind=LONG,kind"})
    void of_two_values_for_one_none_is_dropped_without_a_word(String query, String field) throws IOException {
        var token = "Authorization: Bearer " + Tokens.token(ana).text();

        assertThat(Wire.get("/v1/slips?" + query, token))
                .startsWith("HTTP/1.1 400")
                .contains("{\"field\":\"%s\",\"message\":\"is given twice\"}".formatted(field));
        assertThat(Wire.get("/v1/slips?either=SHORT&either=LONG", token)).startsWith("HTTP/1.1 200");
    }

    @Test
    void a_refusal_lists_what_may_be_said_where_that_is_a_short_list() {
        var body = "{\"text\":\"x\",\"kind\":\"MIDDLE\",\"rank\":1}";

        problem(as(ana).body(body).post("/v1/slips"), 400, "invalid-input")
                .body("errors.message", contains("is not one of SHORT, LONG"));
        problem(as(ana).get("/v1/slips?either=MIDDLE"), 400, "invalid-input")
                .body("errors.message", contains("is not one of SHORT, LONG"));
        as(ana).get("/v1/slips?either=SHORT&none=false&limit=1").then().statusCode(200);
    }

    @Test
    void a_member_that_is_sent_twice_is_no_broken_json() {
        problem(
                        as(ana).body("{\"text\":\"x\",\"text\":\"y\",\"kind\":\"SHORT\"}")
                                .post("/v1/slips"),
                        400,
                        "invalid-input")
                .body("detail", equalTo("A member of the body is sent twice"));
        problem(as(ana).body("{\"text\":\"x\",").post("/v1/slips"), 400, "invalid-input")
                .body("detail", equalTo("The body is not JSON"));
    }
}
