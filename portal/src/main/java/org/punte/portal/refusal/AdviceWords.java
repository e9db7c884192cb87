package org.punte.portal.refusal;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What to do next. A bundle of its own: Qute writes one class per bundle, and the JVM refuses those that grow too large. */
@MessageBundle("advice")
public interface AdviceWords {
    @Message
    String next(KnownProblem problem);
}
