package org.punte.testing;

import static org.awaitility.Awaitility.await;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;

import io.restassured.response.Response;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A token that was good a moment ago is not verified again; nothing else follows from that. */
@SampleTest
class VerifiedTokensTest {
    private final Account ana = caseworker(agency());

    @Test
    void it_ends_when_it_says_so_also_while_it_is_remembered() {
        var token = Tokens.token(ana).seconds(3).text();
        slips(token).then().statusCode(200);
        slips(token).then().statusCode(200);

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> slips(token).then().statusCode(401));
    }

    @Test
    void another_signature_under_the_same_words_is_another_token() {
        var token = Tokens.token(ana).text();
        slips(token).then().statusCode(200);

        var words = token.substring(0, token.lastIndexOf('.') + 1);
        Expect.problem(slips(words + "A".repeat(token.length() - words.length())), 401, "unauthenticated");
        slips(token).then().statusCode(200);
    }

    private static Response slips(String token) {
        return Tokens.with(token).get("/v1/slips");
    }
}
