package org.punte.identity.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.identity.person.PersonAccess;
import org.punte.sealing.Sealer;
import org.punte.web.caller.Caller;

/** A conversation as it is written down: by an assigned worker, now, its free text sealed. */
@ApplicationScoped
class ConversationOpening {
    private final PersonAccess persons;
    private final Sealer sealer;
    private final Caller caller;
    private final Clock clock;

    ConversationOpening(PersonAccess persons, Sealer sealer, Caller caller, Clock clock) {
        this.persons = persons;
        this.sealer = sealer;
        this.caller = caller;
        this.clock = clock;
    }

    Conversation by(HoldConversation command, UUID person) {
        persons.requireAssigned(person);
        return new Conversation(person, caller.agency(), caller.account(), command, clock.instant());
    }

    /** What was typed about who may not be told goes along; it is shown to nobody here. */
    Conversation again(Conversation before, UUID withdrawal) {
        persons.requireAssigned(before.person);
        var again = new Conversation(before, caller.account(), withdrawal, clock.instant());
        if (before.exclusions != null)
            again.exclusions =
                    sealer.seal(again.place("exclusions"), sealer.open(before.place("exclusions"), before.exclusions));
        return again;
    }

    /** Once it is known that it can be held. */
    void seal(Conversation held, HoldConversation command) {
        held.reason = sealed(held, "reason", command.reason());
        held.exclusions = sealed(held, "exclusions", command.exclusions());
        held.present = sealed(held, "present", command.present());
        held.evidence = sealed(held, "evidence", command.evidence());
    }

    private byte @Nullable [] sealed(Conversation held, String column, @Nullable String text) {
        return text == null || text.isBlank() ? null : sealer.seal(held.place(column), text);
    }
}
