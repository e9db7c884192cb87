package org.punte.identity.neverlist;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.identity.fact.County;
import org.punte.web.tag.Tagged;

/** An entry as the assigned worker sees it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record NeverListView(
        UUID id,
        UUID person,
        NeverKind kind,
        @Nullable UUID agency,
        @Nullable String unit,
        @Nullable County county,
        @Nullable UUID account,
        @Nullable String note,
        Instant addedAt,
        @Nullable Instant removedAt,
        int version)
        implements Tagged {
    static NeverListView of(NeverListEntry e, @Nullable String unit, @Nullable String note) {
        return new NeverListView(
                e.id, e.person, e.kind, e.agency, unit, e.county, e.account, note, e.addedAt, e.removedAt, e.version);
    }

    /** Holds free text: never printed. */
    @Override
    public String toString() {
        return "NeverListView[" + id + "]";
    }
}
