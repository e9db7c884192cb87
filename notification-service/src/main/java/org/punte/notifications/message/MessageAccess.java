package org.punte.notifications.message;

import static org.punte.notifications.NotificationProblem.MESSAGE_NOT_FOUND;
import static org.punte.web.problem.CommonProblem.FORBIDDEN;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.punte.notifications.message.MessageRepository.Reader;
import org.punte.web.caller.Caller;
import org.punte.web.caller.Roles;
import org.punte.web.page.Position;

/** The only door to messages: the desk's are the agency's, the others are one account's alone. */
@ApplicationScoped
class MessageAccess {
    private static final Set<String> DESK_ROLES = Set.of(Roles.DESK, Roles.CASEWORKER, Roles.SUPERVISOR);

    private final MessageRepository messages;
    private final Caller caller;

    MessageAccess(MessageRepository messages, Caller caller) {
        this.messages = messages;
        this.caller = caller;
    }

    Message addressed(UUID id) {
        return messages.findAddressed(id, reader())
                .filter(message -> message.account != null || servesDesk())
                .orElseThrow(() -> MESSAGE_NOT_FOUND.because("No message %s", id));
    }

    List<Message> inBox(Box box, boolean unread, Position after, int limit) {
        if (box == Box.DESK && !servesDesk()) throw FORBIDDEN.because("The desk's messages are for whoever serves it");
        return messages.inBox(reader(), box, unread, after, limit);
    }

    long countUnread(Box box) {
        if (box == Box.DESK && !servesDesk()) return 0;
        return messages.countUnread(reader(), box);
    }

    /** Keeping an agency's accounts, or looking after what others did, opens nothing that is about people in care. */
    private boolean servesDesk() {
        return !Collections.disjoint(caller.roles(), DESK_ROLES);
    }

    private Reader reader() {
        return new Reader(caller.agency(), caller.account());
    }
}
