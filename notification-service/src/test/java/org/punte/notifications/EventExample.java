package org.punte.notifications;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.punte.testing.Account;
import org.punte.testing.EventContract;

/** A published example, told about others. Each has an event id of its own. */
public class EventExample {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode event;

    /** The example of this type, about {@code subject}. */
    public EventExample(String type, UUID subject) {
        try {
            event = (ObjectNode) JSON.readTree(EventContract.example(type));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
        event.put("id", UUID.randomUUID().toString()).put("subject", subject.toString());
    }

    /** With another member of the data. */
    public EventExample with(String member, Object value) {
        data().put(member, value.toString());
        return this;
    }

    /** Between these two agencies. */
    public EventExample agencies(UUID one, UUID other) {
        data().set("agencies", JSON.valueToTree(List.of(one, other)));
        return this;
    }

    /** With so many days left. */
    public EventExample days(int days) {
        data().put("days", days);
        return this;
    }

    /** With these named workers. */
    public EventExample workers(Account... workers) {
        return with("workers", workers);
    }

    /** Beside whoever did it, these are named at the receiver. */
    public EventExample colleagues(Account... colleagues) {
        return with("colleagues", colleagues);
    }

    /** Of the named workers these hear it for the first time. */
    public EventExample newTo(Account... workers) {
        return with("newTo", workers);
    }

    /** For these accounts. */
    public EventExample accounts(Account... accounts) {
        return with("accounts", accounts);
    }

    /** To which these may not say yes. */
    public EventExample involved(Account... accounts) {
        return with("involved", accounts);
    }

    /** To which these second persons may say yes as well. */
    public EventExample named(Account... accounts) {
        data().set(
                        "named",
                        JSON.valueToTree(Arrays.stream(accounts)
                                .map(one -> Map.of("agency", one.agency(), "account", one.id()))
                                .toList()));
        return this;
    }

    private EventExample with(String member, Account... accounts) {
        data().set(
                        member,
                        JSON.valueToTree(
                                Arrays.stream(accounts).map(Account::id).toList()));
        return this;
    }

    /** About these referrals at once. */
    public EventExample referrals(UUID... referrals) {
        data().set("referrals", JSON.valueToTree(List.of(referrals)));
        return this;
    }

    /** Without this member. */
    public EventExample without(String member) {
        data().remove(member);
        return this;
    }

    /** At this time. */
    public EventExample at(String time) {
        event.put("time", time);
        return this;
    }

    /** After this version of the subject. */
    public EventExample version(int version) {
        event.put("version", version);
        return this;
    }

    /** Because of what this one did. */
    public EventExample by(Account actor) {
        event.put("actor", actor.id().toString());
        return this;
    }

    /** As the broker brings it. */
    public String text() {
        return event.toString();
    }

    private ObjectNode data() {
        return (ObjectNode) event.get("data");
    }
}
