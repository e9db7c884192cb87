package org.punte.portal.meeting;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about where and when to meet. */
@MessageBundle("meeting")
public interface MeetingWords {
    @Message
    String title();

    @Message
    String why();

    @Message
    String not_the_address();

    @Message
    String show();

    @Message
    String show_hint();

    @Message
    String when();

    @Message
    String where();

    @Message
    String told_at();

    @Message
    String nothing_ahead();

    @Message
    String colleagues_read();

    @Message
    String ring();

    @Message
    String tell();

    @Message
    String tell_hint();

    @Message
    String day();

    @Message
    String time();

    @Message
    String point();

    @Message
    String point_hint();

    @Message
    String public_place();

    @Message
    String take_back();

    @Message
    String changed();
}
