package org.punte.portal.emergency;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the emergency view. */
@MessageBundle("emergency")
public interface EmergencyWords {
    @Message
    String title();

    @Message
    String suspended();

    @Message
    String supervising();

    @Message
    String in_care();

    @Message
    String reason();

    @Message
    String reason_hint();

    @Message
    String reason_hidden();

    @Message
    String open();

    @Message
    String openings();

    @Message
    String opened_by();

    @Message
    String until();

    @Message
    String unseen();

    @Message
    String confirmed();

    @Message
    String stopped();

    @Message
    String confirm();

    @Message
    String stop();

    @Message
    String show();

    @Message
    String shown();

    @Message
    String nobody();
}
