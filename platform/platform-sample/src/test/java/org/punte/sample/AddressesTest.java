package org.punte.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.punte.sample.Expect.problem;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.Tokens.as;

import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.punte.testing.Account;
import org.punte.testing.Tokens;

@SampleTest
class AddressesTest {
    private final Account ana = caseworker(agency());

    @ParameterizedTest
    @CsvSource({
        "/v1/slips?kind=%00, path-not-canonical", "/v1/slips?kind=ROUND, invalid-input",
        "/v1/slips?limit=many, invalid-input", "/v1/slips?limit=1000, invalid-input",
        "/v1/slips?after=rubbish, cursor-invalid"
    })
    void query_values_are_checked(String address, String slug) {
        var answer = as(ana).urlEncodingEnabled(false).get(address);

        problem(answer, 400, slug);
    }

    /** Past the usual clients, which tidy an address before they send it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1//slips",
                "//v1/slips",
                "/v1/slips;a=b",
                "/v1%2Fslips",
                "/v1/%2e%2e/slips",
                "/v1/../v1/slips",
                "/v1/sl%00ips",
                "/v1/slips%5c",
                "/v1/%C5%9Flips"
            })
    void addresses_are_written_in_one_way(String address) throws IOException {
        var answer =
                Wire.get(address, "Authorization: Bearer " + Tokens.token(ana).text());

        assertThat(answer).startsWith("HTTP/1.1 400").contains("/problems/path-not-canonical");
    }

    @Test
    void a_body_that_does_not_tell_its_length_is_cut_off_too() throws Exception {
        var endless = HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d/v1/slips".formatted(RestAssured.port)))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + Tokens.token(ana).text())
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[300 * 1024])))
                .build();

        var answer = HttpClient.newHttpClient().send(endless, BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("/problems/body-too-large");
    }

    @Test
    void a_body_that_is_missing_is_said_to_be_missing() throws Exception {
        var bare = HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d/v1/slips".formatted(RestAssured.port)))
                .header("Authorization", "Bearer " + Tokens.token(ana).text());

        var nothing = HttpClient.newHttpClient()
                .send(bare.POST(BodyPublishers.noBody()).build(), BodyHandlers.ofString());
        var untyped = HttpClient.newHttpClient()
                .send(bare.POST(BodyPublishers.ofString("{}")).build(), BodyHandlers.ofString());

        assertThat(nothing.statusCode()).isEqualTo(400);
        assertThat(nothing.body()).contains("A JSON body is required");
        assertThat(untyped.statusCode()).isEqualTo(415);
    }

    @Test
    void refusals_are_well_formed_in_http_2_too() throws Exception {
        var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build();
        var crooked = HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d/v1//slips".formatted(RestAssured.port)))
                .build();

        client.send(crooked, BodyHandlers.ofString()); // the first one only agrees on HTTP/2
        var answer = client.send(crooked, BodyHandlers.ofString());

        assertThat(answer.version()).isEqualTo(HttpClient.Version.HTTP_2);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("connection")).isEmpty();
    }

    @Test
    void addresses_and_headers_have_a_limit() {
        problem(as(ana).get("/v1/slips?after=" + "x".repeat(3000)), 414, "uri-too-long");
        problem(as(ana).header("X-Long", "x".repeat(20_000)).get("/v1/slips"), 431, "headers-too-large");
    }
}
