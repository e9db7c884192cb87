package org.punte.portal.waiting;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.punte.portal.client.alarm.AlarmKind;
import org.punte.portal.client.openstep.PutAwayReason;

/** The words about time that passes. */
@MessageBundle("waiting")
public interface WaitingWords {
    @Message
    String title();

    @Message
    String said();

    @Message
    String alarm(AlarmKind kind);

    @Message
    String next();

    @Message
    String next_hint();

    @Message
    String stays_open();

    @Message
    String no_next();

    @Message
    String not_yours();

    @Message
    String not_asked();

    @Message
    String author();

    @Message
    String contact();

    @Message
    String to_assignments();

    @Message
    String ask();

    @Message
    String talk();

    @Message
    String put_away();

    @Message
    String put_away_hint();

    @Message
    String away_reason(PutAwayReason code);

    @Message
    String back();

    @Message
    String not_answered();

    @Message
    String start_overdue();

    @Message
    String closed_for_now();
}
