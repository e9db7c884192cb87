package org.punte.identity.blindindex;

import java.util.UUID;
import org.punte.identity.matching.Traits;

/** One person as it is compared. */
public record Card(UUID person, Traits traits) {
    @Override
    public String toString() {
        return "Card[" + person + "]";
    }
}
