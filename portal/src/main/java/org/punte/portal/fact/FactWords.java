package org.punte.portal.fact;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What facts and their codes are called. */
@MessageBundle("fact")
public interface FactWords {
    @Message
    String name(PersonFact fact);

    @Message
    String code(FactCode code);
}
