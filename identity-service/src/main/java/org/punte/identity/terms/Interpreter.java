package org.punte.identity.terms;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Through whom somebody spoke. Who came along never interprets: the answer would be that person's. */
@Schema(name = "ConversationInterpreter")
public enum Interpreter {
    NONE,
    /** Who has nothing to do with the person. */
    UNRELATED,
    /** Who came along, or knows the person. Refused: talk again, with somebody else. */
    COMPANION
}
