package org.punte.identity;

import static java.time.Duration.ofSeconds;
import static org.awaitility.Awaitility.await;

import io.restassured.RestAssured;
import org.punte.infrastructure.Infrastructure;
import org.punte.infrastructure.InfrastructureRequest;

/** The mail that Keycloak really sent. */
public final class Letters {
    private Letters() {}

    public static void awaitOneTo(String email) {
        var page = Infrastructure.attach(InfrastructureRequest.forTests(InfrastructureRequest.root()))
                .fact("mail.page.url");
        await().atMost(ofSeconds(10))
                .until(() -> RestAssured.given().get(page).asString().contains(email));
    }
}
