package org.punte.identity.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import org.punte.identity.consent.ConsentRegister;
import org.punte.identity.conversation.ConversationWords.Words;
import org.punte.identity.person.PersonAccess;

/** Whose a conversation is, and what they see of it. */
@ApplicationScoped
class ConversationAccess {
    private final ConsentRegister consents;
    private final ConversationWords words;
    private final PersonAccess persons;

    ConversationAccess(ConsentRegister consents, ConversationWords words, PersonAccess persons) {
        this.consents = consents;
        this.words = words;
        this.persons = persons;
    }

    boolean isVisible(Conversation held) {
        return persons.isAssigned(held.person);
    }

    ConversationView view(Conversation held) {
        return ConversationView.of(held, consents.ofConversation(held.id));
    }

    Words words(Conversation held) {
        return words.open(held);
    }
}
