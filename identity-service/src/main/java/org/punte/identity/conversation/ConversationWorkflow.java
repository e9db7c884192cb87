package org.punte.identity.conversation;

import static org.punte.identity.conversation.ConversationProblem.CONVERSATION_NOT_FOUND;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.punte.identity.consent.ConsentRegister;
import org.punte.identity.person.PersonAccess;

/** One talk, one screen, one transaction: as many consents as agencies were named. */
@ApplicationScoped
@Transactional
class ConversationWorkflow {
    private final ConversationRepository conversations;
    private final ConversationOpening opening;
    private final ConversationRules rules;
    private final ConsentRegister consents;
    private final PersonAccess persons;

    ConversationWorkflow(
            ConversationRepository conversations,
            ConversationOpening opening,
            ConversationRules rules,
            ConsentRegister consents,
            PersonAccess persons) {
        this.conversations = conversations;
        this.opening = opening;
        this.rules = rules;
        this.consents = consents;
        this.persons = persons;
    }

    ConversationView hold(UUID person, HoldConversation command) {
        var conversation = opening.by(command, person);
        var endsAt = rules.endOf(command, conversation.owner, conversation.heldAt);
        rules.requireAuthority(person, command);
        conversations.persistAndFlush(conversation);
        Log.infof("Conversation %s held", conversation.id);
        var given = consents.give(agreed(conversation, command, endsAt), command.receivers());
        return ConversationView.of(conversation, rules.resting(given, conversation.owner, command));
    }

    ConversationView see(UUID id) {
        return conversations
                .findByIdOptional(id)
                .filter(conversation -> persons.isAssigned(conversation.person))
                .map(conversation -> ConversationView.of(conversation, consents.ofConversation(id)))
                .orElseThrow(() -> CONVERSATION_NOT_FOUND.because("No conversation %s", id));
    }

    private static ConsentRegister.Agreed agreed(Conversation held, HoldConversation command, Instant endsAt) {
        return new ConsentRegister.Agreed(
                held.id,
                held.person,
                held.owner,
                held.purpose.name(),
                List.copyOf(new TreeSet<>(command.categories())),
                held.basis,
                command.until(),
                endsAt,
                held.heldAt);
    }
}
