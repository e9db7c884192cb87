package org.punte.identity.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.punte.identity.Staff.hired;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.punte.identity.Network;
import org.punte.identity.Staff;
import org.punte.identity.Story;
import org.punte.testing.Tokens;

/** Each refusal is written in a transaction of its own while another one is open. */
@QuarkusTest
class RefusedAtOnceTest {
    private static final int MANY = 64;

    @Test
    void however_many_are_refused_at_once_each_hears_it_and_is_written_down() {
        var agency = Network.agency();
        var person = Story.registered(hired(agency, "caseworker"));
        var curious = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:%d/v1/persons/%s/names".formatted(RestAssured.port, person)))
                .header("Authorization", "Bearer " + Tokens.textFor(hired(agency, "caseworker")))
                .build();
        var client = HttpClient.newHttpClient();

        var answers = Stream.generate(() -> client.sendAsync(curious, BodyHandlers.ofString()))
                .limit(MANY)
                .toList();

        assertThat(answers)
                .allSatisfy(answer -> assertThat(answer.join().statusCode()).isEqualTo(404));
        assertThat(Staff.read("select count(*) from access where person = ? and decision = 'REFUSED'", person))
                .isEqualTo("" + MANY);
    }
}
