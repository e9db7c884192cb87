package org.punte.referrals;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.punte.testing.Tokens.as;

import io.restassured.response.Response;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.punte.testing.Account;
import org.punte.testing.answer.Body;

/** A mother and her two daughters, whom one agency refers to another. */
public final class Sisters {
    public static final String ONLY = "ONLY";
    public static final String IF_POSSIBLE = "IF_POSSIBLE";

    public final UUID mother = UUID.randomUUID();
    public final UUID elder = UUID.randomUUID();
    public final UUID younger = UUID.randomUUID();
    private final Map<UUID, UUID> consents = new HashMap<>();
    private final Account sender;
    private final UUID receiver;
    private UUID party;

    public Sisters(Account sender, UUID receiver) {
        this.sender = sender;
        this.receiver = receiver;
        Stream.of(mother, elder, younger)
                .forEach(person -> consents.put(person, Rows.consent(person, sender.agency(), receiver)));
        identityAnswers("200 {\"possible\": true}");
    }

    /** Whether they may be brought together, as identity-service says it. */
    public void identityAnswers(String answer) {
        var identity = ConfigProvider.getConfig().getValue("quarkus.rest-client.identity.url", String.class);
        given().body(answer)
                .put(identity + "/v1/persons/" + mother + "/party-check")
                .then()
                .statusCode(204);
    }

    /** One of them agreed to something else. */
    public void agrees(UUID person, UUID consent) {
        consents.put(person, consent);
    }

    /** What is asked for them. */
    public Map<String, Object> body(String together) {
        var body = new HashMap<String, Object>();
        body.put("receiver", receiver);
        body.put("service", "ACC_SHELTER");
        body.put("urgency", "URGENT");
        body.put("envelope", Map.of("region", "IS", "requirements", List.of("FAMILY_ROOM")));
        body.put("together", together);
        body.put(
                "members",
                List.of(
                        member(mother, "ADULT"),
                        member(elder, "CHILD_OR_IN_DOUBT"),
                        member(younger, "CHILD_OR_IN_DOUBT")));
        return body;
    }

    public Response send(String together) {
        return as(sender).body(body(together)).post("/v1/parties");
    }

    /** They are on the receiver's desk. */
    public UUID sent(String together) {
        party = Body.id(send(together).then().statusCode(201), "/id");
        return party;
    }

    /** One move of all of them, which succeeds. */
    public void answer(Account who, String move, Map<String, ?> body) {
        as(who).body(body).post("/v1/parties/{id}/" + move, party).then().statusCode(200);
    }

    /** Where each of them stands: the mother, the elder, the younger. */
    public List<String> statuses() {
        return Stream.of(mother, elder, younger).map(this::status).toList();
    }

    /** The referral of one of them. */
    public UUID referral(UUID person) {
        String id = as(sender)
                .get("/v1/referrals/sent")
                .then()
                .extract()
                .path("items.find { it.person == '%s' }.id".formatted(person));
        return UUID.fromString(id);
    }

    /** One of them has changed her mind. */
    public void withdraws(UUID person, InMemoryConnector channels) {
        channels.source("identity-events")
                .send("""
                {"specversion": "1.0", "id": "%s", "source": "/punte/identity-service", "type": "consent.ended.v1",
                 "time": "2026-03-03T21:00:00Z", "subject": "%s", "datacontenttype": "application/json", "version": 1,
                 "data": {"person": "%s", "owner": "%s", "receiver": "%s", "why": "WITHDRAWN"}}
                """.formatted(UUID.randomUUID(), consents.get(person), person, sender.agency(), receiver));
    }

    /** And that was heard. */
    public void hasWithdrawn(UUID person, InMemoryConnector channels) {
        withdraws(person, channels);
        await().atMost(10, SECONDS).until(() -> status(person).equals("CONSENT_WITHDRAWN"));
    }

    public String status(UUID person) {
        return Body.text(
                as(sender).get("/v1/referrals/{id}", referral(person)).then().statusCode(200), "/status");
    }

    private Map<String, Object> member(UUID person, String ageBand) {
        return Map.of("person", person, "consent", consents.get(person), "ageBand", ageBand);
    }
}
