package org.punte.journeys;

import static org.awaitility.Awaitility.await;
import static org.punte.journeys.Part.IDENTITY;
import static org.punte.journeys.Part.REFERRAL;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.punte.local.signin.SignIn;

/** An emergency at an agency whose system takes nothing, and of whose desk then nobody is left: its sender hears of both. */
final class GoneScene {
    private static final String AGENCY = "Casa Plopilor";
    private final Scene scene = Scene.begin();
    private final Network network = Network.running();
    private final Actor petre = network.people().worker("petre", AGENCY, "desk", "agency-admin");
    private final Actor damian = network.people().worker("damian", AGENCY);
    private final Actor iustin = network.people().worker("iustin", AGENCY);

    static void play() {
        new GoneScene().their_system_keeps_silent_and_then_their_desk_is_gone();
    }

    private void their_system_keeps_silent_and_then_their_desk_is_gone() {
        theyHaveASystem();
        var course = scene.sends(petre, Map.of("urgency", "EMERGENCY"));

        PassingTime.of(course.id(), "system_at");
        course.told(scene.ana(), "own", "REFERRAL_SYSTEM_SILENT")
                .told(petre, "desk", "REFERRAL_CALLED_BY_HAND")
                .stand("SENT");

        for (var colleague : List.of(damian, iustin)) freezes(colleague);
        course.told(scene.ana(), "own", "REFERRAL_DESK_GONE");
        scene.isUnknownTo(damian, iustin);
    }

    private void theyHaveASystem() {
        var made = petre.at(
                        IDENTITY, Map.of("name", "Registry", "scopes", List.of("referrals:read", "referrals:answer")))
                .post("/v1/clients")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        var door = new SignIn(network.system().realm(), network.system().url("portal"));
        var system = new Actor(
                petre.account(),
                petre.agency(),
                () -> door.client(made.getString("clientId"), made.getString("secret"))
                        .access());
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        system.at(REFERRAL).get("/v1/referrals/received").then().statusCode(200));
    }

    /** The only account of a desk takes two. */
    private void freezes(Actor colleague) {
        colleague
                .at(IDENTITY, Map.of())
                .post("/v1/accounts/{id}/freeze", petre.account())
                .then()
                .statusCode(200);
    }
}
