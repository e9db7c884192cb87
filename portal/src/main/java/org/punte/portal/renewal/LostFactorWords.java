package org.punte.portal.renewal;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.punte.portal.client.renewal.Recognition;

/** The words of pages about lost second factors. */
@MessageBundle("factor")
public interface LostFactorWords {
    @Message
    String lost();

    @Message
    String entrusted();

    @Message
    String for_agency(String agency);

    @Message
    String rule();

    @Message
    String what_happens();

    @Message
    String at_once();

    @Message
    String closed();

    @Message
    String told();

    @Message
    String for_whom();

    @Message
    String recognised();

    @Message
    String choose();

    @Message
    String how(Recognition recognition);

    @Message
    String next_factor();

    @Message
    String totp();

    @Message
    String codes();

    @Message
    String ask();

    @Message
    String waiting();

    @Message
    String met_by();

    @Message
    String confirm();

    @Message
    String refuse();

    @Message
    String nothing();

    @Message
    String closed_until();
}
