package org.punte.identity.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.punte.identity.person.PersonAccess;
import org.punte.sealing.Sealer;
import org.punte.web.caller.Caller;

/** A conversation as it is written down: by an assigned worker, now, its reason sealed. */
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
        var conversation = new Conversation(person, caller.agency(), caller.account(), command, clock.instant());
        if (command.reason() != null) conversation.reason = sealer.seal(conversation.reasonPlace(), command.reason());
        return conversation;
    }
}
