package org.punte.identity.reflection;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.identity.period.Cooperation;
import org.punte.identity.period.Details;
import org.punte.identity.period.EndReflection;
import org.punte.identity.period.OfferReflection;
import org.punte.web.tag.Tagged;

/** A period as an assigned worker sees it; {@code endsOn} is its last day, {@code ruleVersion} the deadline it started by. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReflectionView(
        UUID id,
        UUID person,
        ReflectionState state,
        Instant recordedAt,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable LocalDate latestEnd,
        @Nullable Instant endsAt,
        @Nullable Integer ruleVersion,
        List<Integer> warnings,
        List<Integer> warned,
        OfferReflection offer,
        @Nullable String extended,
        @Nullable EndReflection end,
        Cooperation cooperation,
        int version)
        implements Tagged {
    static ReflectionView of(Reflection r, Details details) {
        return new ReflectionView(
                r.id,
                r.person,
                r.state,
                r.recordedAt,
                r.startsOn,
                r.endsOn,
                r.latestEnd,
                r.endsAt,
                r.ruleVersion,
                List.of(r.warnings),
                List.of(r.warned),
                details.offer(),
                details.extended(),
                details.end(),
                details.cooperation(),
                r.version);
    }

    @Override
    public String toString() {
        return "ReflectionView[sealed]";
    }
}
