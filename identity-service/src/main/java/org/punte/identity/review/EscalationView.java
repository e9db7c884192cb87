package org.punte.identity.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.identity.account.AccountDirectory;
import org.punte.identity.account.BlockReason;
import org.punte.web.tag.Tagged;

/** An account that only a network administrator may stop, because nobody else there has its role. */
record EscalationView(
        UUID id,
        UUID agency,
        UUID account,
        String name,
        List<String> roles,
        Instant since,
        @Nullable BlockReason why,
        @Nullable LocalDate lastSeenOn,
        @Nullable Boolean keep,
        int version)
        implements Tagged {
    static EscalationView of(ReviewEscalation e, AccountDirectory.Entry who) {
        return new EscalationView(
                e.id,
                e.agency,
                e.account,
                who.name(),
                who.roles().stream().sorted().toList(),
                e.since,
                e.why,
                who.cameOn(),
                e.keep,
                e.version);
    }
}
