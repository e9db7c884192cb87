package org.punte.identity;

import static java.time.Duration.ofSeconds;
import static org.awaitility.Awaitility.await;

import io.restassured.RestAssured;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.punte.infrastructure.Infrastructure;
import org.punte.infrastructure.InfrastructureRequest;

/** The mail that Keycloak really sent. */
public final class Letters {
    private Letters() {}

    public static void awaitOneTo(String email) {
        await().atMost(ofSeconds(10)).until(() -> all().contains(email));
    }

    /** The newest letter to somebody, as text with its subject. */
    public static String to(String email) {
        awaitOneTo(email);
        return Stream.of(all().split("<article>"))
                .filter(letter -> letter.contains("to [%s]".formatted(email)))
                .findFirst()
                .orElseThrow();
    }

    /** What the link of the newest letter to somebody carries. */
    public static String tokenFor(String email) {
        awaitOneTo(email);
        var link = Pattern.compile("to \\[%s].*?key=([\\w.-]+)".formatted(Pattern.quote(email)), Pattern.DOTALL)
                .matcher(all());
        if (!link.find()) throw new IllegalStateException("No link");
        return link.group(1);
    }

    private static String all() {
        var page = Infrastructure.attach(InfrastructureRequest.forTests(InfrastructureRequest.root()))
                .fact("mail.page.url");
        return RestAssured.given().get(page).asString();
    }
}
