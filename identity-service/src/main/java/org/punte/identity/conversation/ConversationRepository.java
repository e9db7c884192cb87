package org.punte.identity.conversation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class ConversationRepository implements PanacheRepositoryBase<Conversation, UUID> {
    boolean isMended(UUID withdrawal) {
        return count("mends", withdrawal) > 0;
    }
}
