package org.punte.identity.link;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.identity.link.EndLink.EndReason;
import org.punte.identity.person.PersonLine;
import org.punte.web.tag.Tagged;

/** A link: two codes, and who made and ended it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LinkView(
        UUID id,
        LinkKind kind,
        PersonLine one,
        PersonLine other,
        LinkReason reason,
        UUID madeBy,
        Instant madeAt,
        @Nullable EndReason endedReason,
        @Nullable UUID endedBy,
        @Nullable Instant endedAt,
        int version)
        implements Tagged {
    static LinkView of(PersonLink l, PersonLine one, PersonLine other) {
        return new LinkView(
                l.id, l.kind, one, other, l.reason, l.madeBy, l.madeAt, l.endedReason, l.endedBy, l.endedAt, l.version);
    }
}
