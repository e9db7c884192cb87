package org.punte.notifications.message;

import static org.punte.notifications.NotificationProblem.MESSAGE_NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.web.caller.Caller;
import org.punte.web.page.Position;

/** The only door to messages: the desk's are the agency's, the others are one account's alone. */
@ApplicationScoped
class MessageAccess {
    private final MessageRepository messages;
    private final Caller caller;

    MessageAccess(MessageRepository messages, Caller caller) {
        this.messages = messages;
        this.caller = caller;
    }

    Message addressed(UUID id) {
        return messages.findAddressed(id, caller.agency(), caller.account())
                .orElseThrow(() -> MESSAGE_NOT_FOUND.because("No message %s", id));
    }

    List<Message> inBox(Box box, boolean unread, Position after, int limit) {
        return messages.inBox(caller.agency(), addressee(box), unread, after, limit);
    }

    long countUnread(Box box) {
        return messages.countUnread(caller.agency(), addressee(box));
    }

    private @Nullable UUID addressee(Box box) {
        return box == Box.OWN ? caller.account() : null;
    }
}
