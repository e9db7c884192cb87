package org.punte.portal.inbox;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.punte.portal.client.notification.MessageKind;

/** What messages say. */
@MessageBundle("news")
public interface NewsWords {
    @Message
    String kind(MessageKind code);
}
