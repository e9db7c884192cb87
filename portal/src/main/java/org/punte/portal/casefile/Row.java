package org.punte.portal.casefile;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.cases.CaseFile;

/** A case file in the list: no word of its text. */
record Row(UUID id, @Nullable String pseudonym, @Nullable String openedOn, boolean fromReferral) {
    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");

    static Row of(CaseFile file, @Nullable String pseudonym, ZoneId zone) {
        var opened =
                file.openedAt() == null ? null : FORMAT.format(file.openedAt().atZone(zone));
        return new Row(file.id(), pseudonym, opened, file.origin() != null);
    }
}
