package org.punte.referrals;

import static io.restassured.RestAssured.given;
import static org.punte.testing.Tokens.as;

import io.restassured.response.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.punte.testing.Account;
import org.punte.testing.answer.Body;

/** Calls as their parties make them. */
public final class Calls {
    private Calls() {}

    /** Identity-service knows the person, and says that none of the agencies but these is kept away. */
    public static UUID person(UUID... unavailable) {
        var person = UUID.randomUUID();
        var listed = Arrays.stream(unavailable).map("\"%s\""::formatted).toList();
        identityAnswers(person, "200 {\"unavailable\": %s}".formatted(listed));
        return person;
    }

    /** What identity-service answers about whom the person does not want. */
    public static void identityAnswers(UUID person, String answer) {
        var identity = ConfigProvider.getConfig().getValue("quarkus.rest-client.identity.url", String.class);
        given().body(answer)
                .put(identity + "/v1/persons/" + person + "/availability")
                .then()
                .statusCode(204);
    }

    /** What identity-service finds of the person in a text. */
    public static void identityFinds(UUID person, String answer) {
        var identity = ConfigProvider.getConfig().getValue("quarkus.rest-client.identity.url", String.class);
        given().body(answer)
                .put(identity + "/v1/persons/" + person + "/mentions")
                .then()
                .statusCode(204);
    }

    /** Whether the grant of this referral lets the asker in, as identity-service says. */
    public static void grantOf(UUID referral, boolean live) {
        if (live) grantOf(referral, "NEEDS");
        else grantOf(referral);
    }

    /** What the grant of this referral opens to the asker at this moment, as identity-service says. */
    public static void grantOf(UUID referral, String... shown) {
        var identity = ConfigProvider.getConfig().getValue("quarkus.rest-client.identity.url", String.class);
        var listed = Arrays.stream(shown).map("\"%s\""::formatted).toList();
        given().body(
                        "200 {\"items\": [{\"id\": \"%s\", \"categories\": [\"NEEDS\"], \"live\": %s, \"shown\": %s, \"version\": 0}], \"next\": null}"
                                .formatted(UUID.randomUUID(), shown.length > 0, listed))
                .put(identity + "/v1/grants?referral=" + referral)
                .then()
                .statusCode(204);
    }

    /** A shelter is wanted for the person. */
    public static Map<String, Object> body(UUID person, Account... receivers) {
        return Map.of(
                "person",
                person,
                "receivers",
                Arrays.stream(receivers).map(Account::agency).toList(),
                "service",
                "ACC_SHELTER",
                "urgency",
                "URGENT",
                "envelope",
                Map.of("ageBand", "ADULT", "region", "IS", "requirements", List.of("COT")));
    }

    /** The call of a sender to these agencies. */
    public static UUID called(Account sender, UUID person, Account... receivers) {
        return Body.id(
                as(sender)
                        .body(body(person, receivers))
                        .post("/v1/calls")
                        .then()
                        .statusCode(201),
                "/id");
    }

    /** The receiver's part of its latest call. */
    public static UUID invitation(Account receiver) {
        return Body.id(as(receiver).get("/v1/received-calls?limit=1").then().statusCode(200), "/items/0/id");
    }

    /** The receiver could take them. */
    public static Response offer(Account receiver, UUID invitation) {
        return as(receiver)
                .body(Map.of("workers", List.of(receiver.id()), "place", "WOMEN"))
                .post("/v1/received-calls/{id}/offer", invitation);
    }

    /** The sender chooses. */
    public static Response confirm(Account sender, UUID call, UUID offer, UUID consent) {
        return as(sender).body(Map.of("offer", offer, "consent", consent)).post("/v1/calls/{id}/confirmation", call);
    }
}
