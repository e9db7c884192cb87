package org.punte.identity.conversation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.punte.identity.consent.ConsentView;
import org.punte.web.tag.Tagged;

/** What an assigned worker sees of a conversation: what came of it. */
record ConversationView(
        UUID id, UUID person, ConversationForm form, Instant heldAt, List<ConsentView> consents, int version)
        implements Tagged {
    static ConversationView of(Conversation c, List<ConsentView> consents) {
        return new ConversationView(c.id, c.person, c.form, c.heldAt, consents, c.version);
    }
}
