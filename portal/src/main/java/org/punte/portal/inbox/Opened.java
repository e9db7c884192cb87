package org.punte.portal.inbox;

import java.time.Instant;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.notification.Message;
import org.punte.portal.client.notification.MessageKind;
import org.punte.portal.page.Fields;

/** What a message said that somebody opens, as its form sends it back: codes and ids, from which its page follows, and no address. */
class Opened {
    @RestForm
    @Nullable
    String kind;

    @RestForm
    @Nullable
    String referral;

    @RestForm
    @Nullable
    String about;

    /** To the messages where it has no page. */
    String page(UUID id) {
        var said = Fields.required(Fields.code(MessageKind.class, kind), "kind");
        var message = new Message(id, said, Fields.id(referral), null, Instant.EPOCH, null, null, Fields.id(about));
        var page = message.page();
        return page == null ? "/messages" : page;
    }
}
