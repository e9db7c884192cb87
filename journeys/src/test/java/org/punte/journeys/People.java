package org.punte.journeys;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.punte.local.LocalSystem;
import org.punte.local.http.Api;
import org.punte.local.http.Patience;
import org.punte.local.network.DemoNetwork;
import org.punte.local.network.FirstAdministrator;
import org.punte.local.network.Session;
import org.punte.local.signin.SignIn;

/** Everybody whom the stories need, made through our own API the first time that somebody asks for them. */
final class People {
    static final String PASSWORD = DemoNetwork.PASSWORD;
    private static final List<String> STAFF = List.of("caseworker", "supervisor", "desk");
    private final Map<String, UUID> agencies = new ConcurrentHashMap<>();
    private final Map<String, Actor> actors = new ConcurrentHashMap<>();
    private final LocalSystem system;
    private final SignIn door;
    private final Api administration;

    People(LocalSystem system, SignIn door) {
        this.system = system;
        this.door = door;
        this.administration = new Api(system.url("identity"), FirstAdministrator.signedIn(system, door));
    }

    /** Sends. */
    Actor ana() {
        return actor("ana", "Casa Salcia", "NGO", STAFF);
    }

    /** Receives and is named. */
    Actor dan() {
        return actor("dan", "Direcția Ulmilor", "CHILD_PROTECTION_DIRECTORATE", STAFF);
    }

    /** Works beside Dan and is named nowhere. */
    Actor ioana() {
        return actor("ioana", "Direcția Ulmilor", "CHILD_PROTECTION_DIRECTORATE", STAFF);
    }

    /** Curious, from a third agency. */
    Actor vlad() {
        return actor("vlad", "Asociația Paltinul", "NGO", STAFF);
    }

    /** From a fourth agency; whatever the others do with each other does not exist for it. */
    Actor horia() {
        return actor("horia", "Casa Stejarilor", "NGO", STAFF);
    }

    /** Administers the network for an agency of its own, beside the administrator whom the network began with. */
    Actor nadia() {
        return worker("nadia", "Liga Teilor", "supervisor", "desk", "agency-admin", "network-admin");
    }

    /** A caseworker with more roles. */
    Actor worker(String name, String agency, String... more) {
        return actor(
                name,
                agency,
                "NGO",
                Stream.concat(Stream.of("caseworker"), Stream.of(more)).toList());
    }

    /** Somebody who works for several agencies and therefore has to say for which, each time. The agencies' ids. */
    List<UUID> shared(String name, String... employers) {
        var homes = Stream.of(employers)
                .map(agency -> agencies.computeIfAbsent(agency, missing -> founded(missing, "NGO")))
                .toList();
        for (UUID home : homes) account(name, home, STAFF);
        return homes;
    }

    static String email(String name) {
        return name + "@journeys.example";
    }

    private Actor actor(String name, String agency, String kind, List<String> roles) {
        var found = actors.computeIfAbsent(name, unknown -> {
            UUID home = agencies.computeIfAbsent(agency, missing -> founded(missing, kind));
            var actor = new Actor(account(name, home, roles), home, new Session(door, email(name), PASSWORD));
            awaitKnown(actor);
            return actor;
        });
        if (!found.agency().equals(agencies.get(agency)))
            throw new IllegalStateException(name + " plays somebody at another agency already");
        return found;
    }

    private UUID account(String name, UUID home, List<String> roles) {
        var account = Map.of(
                "agency", home,
                "email", email(name),
                "name", name + " Example",
                "roles", roles,
                "initialPassword", PASSWORD);
        return administration.post("/v1/accounts", account).id();
    }

    private UUID founded(String name, String kind) {
        var agency =
                Map.of("name", name, "kind", kind, "county", "IS", "zone", "Europe/Bucharest", "phone", "+40232555001");
        return administration.post("/v1/agencies", agency).id();
    }

    private void awaitKnown(Actor actor) {
        for (String part : List.of("referral", "case", "notification")) {
            var api = new Api(system.url(part), actor.token());
            String list =
                    switch (part) {
                        case "referral" -> "/v1/referrals/sent?limit=1";
                        case "case" -> "/v1/casefiles?limit=1";
                        default -> "/v1/messages/unread";
                    };
            Patience.until(
                    part + " knows " + actor.account(),
                    java.time.Duration.ofSeconds(30),
                    () -> api.get(list).status() == 200);
        }
    }
}
