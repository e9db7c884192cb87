package org.punte.notifications.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.punte.web.page.Position;

/** What an addressee can do with messages; each is one transaction, reads included. */
@ApplicationScoped
@Transactional
class MessageWorkflow {
    private final MessageRepository messages;
    private final MessageAccess access;
    private final Clock clock;

    MessageWorkflow(MessageRepository messages, MessageAccess access, Clock clock) {
        this.messages = messages;
        this.access = access;
        this.clock = clock;
    }

    List<MessageView> inBox(Box box, boolean unread, Position after, int limit) {
        return access.inBox(box, unread, after, limit).stream()
                .map(MessageView::of)
                .toList();
    }

    UnreadView countUnread() {
        return new UnreadView(access.countUnread(Box.DESK), access.countUnread(Box.OWN));
    }

    MessageView show(UUID id) {
        return MessageView.of(access.addressed(id));
    }

    MessageView read(UUID id) {
        var message = access.addressed(id);
        message.read(clock.instant());
        messages.flush();
        return MessageView.of(message);
    }

    MessageView unread(UUID id) {
        var message = access.addressed(id);
        message.unread();
        messages.flush();
        return MessageView.of(message);
    }
}
