package org.punte.identity.assignment;

import java.util.UUID;
import org.punte.identity.person.PersonLine;
import org.punte.web.tag.Tagged;

/** A person who has workers again. Who that is only they may open. */
record AssignmentView(UUID id, String pseudonym, int version) implements Tagged {
    static AssignmentView of(PersonLine line) {
        return new AssignmentView(line.id(), line.pseudonym(), 0);
    }
}
