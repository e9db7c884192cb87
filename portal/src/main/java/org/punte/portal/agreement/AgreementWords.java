package org.punte.portal.agreement;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of pages about agreements. */
@MessageBundle("agreement")
public interface AgreementWords {
    @Message
    String agreements();

    @Message
    String propose();

    @Message
    String propose_text();

    @Message
    String number();

    @Message
    String signed_on();

    @Message
    String shared();

    @Message
    String valid_until();

    @Message
    String send();

    @Message
    String act();

    @Message
    String confirm();

    @Message
    String end();

    @Message
    String take_back();

    @Message
    String end_hint();

    @Message
    String back();

    @Message
    String sure();
}
