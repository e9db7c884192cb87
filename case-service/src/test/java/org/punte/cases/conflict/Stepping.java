package org.punte.cases.conflict;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import org.punte.testing.Account;
import org.punte.testing.EventContract;

/** A worker who must not deal with a referral, told exactly as referral-service publishes it. */
record Stepping(UUID declaration, UUID referral, UUID sender, UUID person, Account worker) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static Stepping aside(UUID referral, UUID sender, UUID person, Account worker) {
        return new Stepping(UUID.randomUUID(), referral, sender, person, worker);
    }

    /** Each telling has an id of its own. */
    String declared() {
        var event = about("conflict.declared.v1");
        ((ObjectNode) event.get("data")).put("sender", sender.toString()).put("person", person.toString());
        return event.toString();
    }

    String lifted() {
        return about("conflict.lifted.v1").toString();
    }

    private ObjectNode about(String type) {
        try {
            var event = (ObjectNode) JSON.readTree(EventContract.example(type));
            event.put("id", UUID.randomUUID().toString()).put("subject", declaration.toString());
            ((ObjectNode) event.get("data"))
                    .put("referral", referral.toString())
                    .put("agency", worker.agency().toString())
                    .put("account", worker.id().toString());
            return event;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
