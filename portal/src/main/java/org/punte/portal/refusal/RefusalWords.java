package org.punte.portal.refusal;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What was refused. */
@MessageBundle("refusal")
public interface RefusalWords {
    @Message
    String title(KnownProblem problem);
}
