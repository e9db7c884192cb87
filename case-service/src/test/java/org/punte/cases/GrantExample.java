package org.punte.cases;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.punte.testing.Account;
import org.punte.testing.EventContract;

/** A grant from an owner to a receiver's worker, told exactly as identity-service publishes it. */
public class GrantExample {
    private static final ObjectMapper JSON = new ObjectMapper();

    public final UUID id = UUID.randomUUID();
    public final UUID referral = UUID.randomUUID();
    public final UUID receiverPerson = UUID.randomUUID();
    private final UUID person;
    private final UUID owner;
    private final Account worker;

    public GrantExample(UUID owner, UUID person, Account worker) {
        this.owner = owner;
        this.person = person;
        this.worker = worker;
    }

    /** Opened for a long time. */
    public String opened(String... categories) {
        return opened(Instant.parse("2999-12-31T22:00:00Z"), 0, categories);
    }

    /** Each telling has an id of its own. */
    public String opened(Instant until, int version, String... categories) {
        return told("grant.opened.v1", until, version, categories);
    }

    /** The same grant, told with these workers, as news to those. */
    public String renamed(int version, List<Account> workers, List<Account> newTo) {
        try {
            var event = (ObjectNode) JSON.readTree(opened(Instant.parse("2999-12-31T22:00:00Z"), version, "NEEDS"));
            var data = (ObjectNode) event.get("data");
            data.set("workers", ids(workers));
            data.set("newTo", ids(newTo));
            return event.toString();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Another grant of the same referral, for the same record: the acceptance before was taken back. */
    public String acceptedAgain(Account worker) {
        return renamed(0, List.of(worker), List.of())
                .replace(id.toString(), UUID.randomUUID().toString());
    }

    private static JsonNode ids(List<Account> accounts) {
        return JSON.valueToTree(accounts.stream().map(Account::id).toList());
    }

    private String told(String type, Instant until, int version, String... categories) {
        var event = about(type).put("version", version);
        var data = (ObjectNode) event.get("data");
        data.put("until", until.toString());
        data.set("categories", JSON.valueToTree(Arrays.asList(categories)));
        return event.toString();
    }

    /** Opened with the transfer of a whole case. */
    public String transferred(String... categories) {
        return ofTransfer("grant.opened.v1", categories);
    }

    /** Of a transfer, and readable again. */
    public String transferResumed(String... categories) {
        return ofTransfer("grant.resumed.v1", categories);
    }

    private String ofTransfer(String type, String... categories) {
        try {
            var event = JSON.readTree(told(type, Instant.parse("2999-12-31T22:00:00Z"), 0, categories));
            ((ObjectNode) event.get("data")).put("transfer", true);
            return event.toString();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Told to cover something else, with a later version. */
    public String changed(int version, String... categories) {
        return told("grant.changed.v1", Instant.parse("2999-12-31T22:00:00Z"), version, categories);
    }

    /** Paused, by the second telling. */
    public String paused() {
        return about("grant.paused.v1").put("version", 1).toString();
    }

    /** Readable again, by the third telling. */
    public String resumed(String... categories) {
        return told("grant.resumed.v1", Instant.parse("2999-12-31T22:00:00Z"), 2, categories);
    }

    /** Ended. */
    public String ended() {
        return about("grant.ended.v1").toString();
    }

    private ObjectNode about(String type) {
        var event = example(type);
        event.put("id", UUID.randomUUID().toString()).put("subject", id.toString());
        var data = (ObjectNode) event.get("data");
        data.put("referral", referral.toString()).put("receiverPerson", receiverPerson.toString());
        data.put("owner", owner.toString()).put("person", person.toString());
        data.put("receiver", worker.agency().toString());
        data.putArray("workers").add(worker.id().toString());
        return event;
    }

    private static ObjectNode example(String type) {
        try {
            return (ObjectNode) JSON.readTree(EventContract.example(type));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
