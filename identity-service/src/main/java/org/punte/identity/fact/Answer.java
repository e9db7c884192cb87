package org.punte.identity.fact;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A fact that may stay unknown: silence is never a no. */
@Schema(name = "FactAnswer")
public enum Answer {
    YES,
    NO,
    UNKNOWN,
    NOT_ASKED,
    DECLINED_TO_ANSWER
}
