package org.punte.cases;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.punte.testing.Account;
import org.punte.testing.EventContract;

/** Who works with a person of an agency, told exactly as identity-service publishes it. */
public record PersonExample(UUID id, UUID agency) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** From now on these do, and nobody else. Each telling has an id of its own. */
    public String workers(int version, Account... workers) {
        try {
            var event = (ObjectNode) JSON.readTree(EventContract.example("person.workers-changed.v1"));
            event.put("id", UUID.randomUUID().toString()).put("subject", id.toString());
            event.put("agency", agency.toString()).put("version", version);
            var data = (ObjectNode) event.get("data");
            var named = data.put("agency", agency.toString()).putArray("workers");
            for (var worker : workers) named.add(worker.id().toString());
            return event.toString();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What identity-service answers whoever asks whether they work with the person. */
    public void asked(String answer) {
        var identity = ConfigProvider.getConfig().getValue("quarkus.rest-client.identity.url", String.class);
        given().body(answer)
                .put(identity + "/v1/persons/" + id + "/availability")
                .then()
                .statusCode(204);
    }
}
