package org.punte.portal.offering;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages on which a call is checked before it goes, confirmed and ended. */
@MessageBundle("call")
public interface CallWords {
    @Message
    String needs();

    @Message
    String needs_hint();

    @Message
    String one_to_five();

    @Message
    String preview_text();

    @Message
    String asked();

    @Message
    String send();

    @Message
    String worker_confirms();

    @Message
    String not_looked_up();

    @Message
    String age_changed();

    @Message
    String back_to_call();

    @Message
    String our_workers();

    @Message
    String withdraw_hint();

    @Message
    String sure();
}
