package org.punte.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;

import io.quarkus.arc.ClientProxy;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.restassured.response.Response;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Comparator;
import org.junit.jupiter.api.Test;
import org.punte.testing.Account;
import org.punte.testing.Tokens;

/** A token that was good a moment ago is not verified again; nothing else follows from that. */
@SampleTest
class VerifiedTokensTest {
    private final Account ana = caseworker(agency());

    @Inject
    @Any
    Instance<IdentityProvider<?>> providers;

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

    /** Else each request is verified anew, and nothing but the processors would notice. */
    @Test
    void who_remembers_is_asked_before_who_verifies() {
        var asked = providers.stream()
                .filter(provider -> provider.getRequestType() == TokenAuthenticationRequest.class)
                .sorted(Comparator.comparingInt(IdentityProvider<?>::priority).reversed())
                .map(provider -> ClientProxy.unwrap(provider).getClass().getSimpleName())
                .toList();

        assertThat(asked).containsExactly("VerifiedTokens", "OidcIdentityProvider");
    }

    private static Response slips(String token) {
        return Tokens.with(token).get("/v1/slips");
    }
}
