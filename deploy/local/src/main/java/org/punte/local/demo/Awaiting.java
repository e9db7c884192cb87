package org.punte.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import org.punte.local.http.Patience;
import org.punte.local.network.Worker;

/** What comes by event is there soon, not at once. */
final class Awaiting {
    private static final Duration LIMIT = Duration.ofSeconds(10);

    private Awaiting() {}

    static void message(Worker reader, String box, String kind, Loop loop) {
        Patience.until(kind, LIMIT, () -> {
            var messages = reader.at("notification")
                    .get("/v1/messages?limit=20&box=" + box)
                    .expectSuccess();
            for (JsonNode message : messages.path("items"))
                if (kind.equals(message.path("kind").asText())
                        && loop.referral()
                                .toString()
                                .equals(message.path("referral").asText())) return true;
            return false;
        });
    }

    /** At case-service. */
    static void listed(Worker reader, String path, int count) {
        Patience.until(
                path,
                LIMIT,
                () -> reader.at("case").get(path).expectSuccess().path("items").size() == count);
    }
}
