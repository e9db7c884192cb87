package org.punte.portal.casefile;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.cases.CaseFile;

/** A case file in the list: no word of its text. */
record Row(UUID id, @Nullable String pseudonym, @Nullable Instant openedAt, boolean fromReferral, boolean open) {
    static Row of(CaseFile file, @Nullable String pseudonym) {
        return new Row(file.id(), pseudonym, file.openedAt(), file.origin() != null, file.isOpen());
    }
}
