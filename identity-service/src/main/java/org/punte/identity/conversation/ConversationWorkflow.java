package org.punte.identity.conversation;

import static org.punte.identity.conversation.ConversationProblem.CONVERSATION_NOT_FOUND;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.punte.identity.conversation.ConversationWords.Words;

/** One talk, one screen, one transaction: as many records as agencies were named, of a yes and of a no. */
@ApplicationScoped
@Transactional
public class ConversationWorkflow {
    private final ConversationRepository conversations;
    private final ConversationOpening opening;
    private final ConversationRules rules;
    private final ConversationResults results;
    private final ConversationAccess access;

    ConversationWorkflow(
            ConversationRepository conversations,
            ConversationOpening opening,
            ConversationRules rules,
            ConversationResults results,
            ConversationAccess access) {
        this.conversations = conversations;
        this.opening = opening;
        this.rules = rules;
        this.results = results;
        this.access = access;
    }

    ConversationView hold(UUID person, HoldConversation command) {
        var conversation = opening.by(command, person);
        rules.require(command, conversation);
        var term = rules.termOf(command, conversation);
        opening.seal(conversation, command);
        conversations.persistAndFlush(conversation);
        results.of(conversation, command, term);
        Log.infof("Conversation %s held", conversation.id);
        rules.rest(conversation);
        return access.view(conversation);
    }

    /** How it was held and what came of it; the 404 of an unknown one for everybody but the assigned workers. */
    public ConversationView see(UUID id) {
        return access.view(visible(id));
    }

    Words words(UUID id) {
        return access.words(visible(id));
    }

    private Conversation visible(UUID id) {
        return conversations
                .findByIdOptional(id)
                .filter(access::isVisible)
                .orElseThrow(() -> CONVERSATION_NOT_FOUND.because("No conversation %s", id));
    }
}
