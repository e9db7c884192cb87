package org.punte.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** What is left to somebody who may no longer do anything: nothing, in any service, soon. A service in doubt answers nobody. */
final class Refused {
    private static final Duration SOON = Duration.ofSeconds(5);
    private static final Map<Part, String> DOORS = Map.of(
            Part.IDENTITY, "/v1/agencies",
            Part.REFERRAL, "/v1/referrals/received",
            Part.CASE, "/v1/casefiles",
            Part.NOTIFICATION, "/v1/messages/unread");

    private Refused() {}

    /** The same person with the token of this moment, whatever happens to the session. */
    static Actor holding(Actor actor) {
        var token = actor.token().get();
        return new Actor(actor.account(), actor.agency(), () -> token);
    }

    static void everywhereSoon(Actor actor) {
        await().atMost(SOON)
                .untilAsserted(() -> DOORS.forEach((service, door) -> assertThat(
                                actor.at(service).get(door).statusCode())
                        .as(service.process())
                        .isIn(401, 403, 503)));
    }

    /** What a service answers just now. */
    static int status(Actor actor, Part service) {
        return actor.at(service).get(DOORS.get(service)).statusCode();
    }

    /** The same, where nobody may be listening. */
    static Optional<Integer> statusIfAny(Actor actor, Part service) {
        try {
            return Optional.of(status(actor, service));
        } catch (Exception nobodyListens) {
            if (nobodyListens instanceof IOException) return Optional.empty();
            throw nobodyListens;
        }
    }

    static void nowhere(Actor actor) {
        DOORS.forEach((service, door) -> actor.at(service).get(door).then().statusCode(200));
    }
}
