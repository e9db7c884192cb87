package org.punte.journeys;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The mails of the running system, on the page where its local stack shows them. */
final class Letters {
    private static final Pattern LINK = Pattern.compile("https?://\\S+action-token\\S+");
    private final String page;

    Letters(Network network) {
        this.page = network.url("mail.page");
    }

    /** Where the last letter to this address leads. */
    String link(String email) {
        return await().until(() -> found(email), Optional::isPresent).orElseThrow();
    }

    private Optional<String> found(String email) {
        return Stream.of(given().get(page).asString().split("<article>"))
                .filter(letter -> letter.contains("to [%s]".formatted(email)))
                .flatMap(letter -> LINK.matcher(letter.replace("&amp;", "&")).results())
                .map(link -> link.group())
                .findFirst();
    }
}
