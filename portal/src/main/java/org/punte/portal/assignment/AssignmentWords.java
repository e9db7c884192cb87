package org.punte.portal.assignment;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of handing out work. */
@MessageBundle("assign")
public interface AssignmentWords {
    @Message
    String text();

    @Message
    String received();

    @Message
    String to();

    @Message
    String assign();

    @Message
    String hand_over();

    @Message
    String caseload();

    @Message
    String caseload_text();
}
