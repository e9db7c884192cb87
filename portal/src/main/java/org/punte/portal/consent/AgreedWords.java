package org.punte.portal.consent;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.punte.portal.client.consent.ConsentBasis;
import org.punte.portal.client.consent.Purpose;
import org.punte.portal.client.consent.StopAct;

/** What purposes, bases and acts are called. */
@MessageBundle("agreed")
public interface AgreedWords {
    @Message
    String purpose(Purpose code);

    @Message
    String basis(ConsentBasis code);

    @Message
    String act(StopAct code);
}
