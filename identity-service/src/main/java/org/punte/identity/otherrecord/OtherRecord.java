package org.punte.identity.otherrecord;

import java.util.UUID;

/** A record beside the one that is read: no name, only what the list of one's own persons says. */
public record OtherRecord(UUID id, String pseudonym) {
    static OtherRecord read(String column) {
        var parts = column.split(" ", 2);
        return new OtherRecord(UUID.fromString(parts[0]), parts[1]);
    }
}
