package org.punte.identity.reach;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How somebody may be reached without harm. What is not said to be safe is not.
 *
 * @param zone of the hours, an IANA zone
 * @param codeWord by which worker and person know one another
 * @param mustNotKnow who must not learn of anything
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SafeWays(
        @Nullable @Size(max = 20) List<@NotNull @Valid SafeWay> ways,
        @Nullable ZoneId zone,
        @Nullable @Size(max = 100) String codeWord,
        @Nullable @Size(max = 30) List<@NotNull @Valid MustNotKnow> mustNotKnow) {
    private static final ZoneId ROMANIA = ZoneId.of("Europe/Bucharest");

    /** Whether the channel may be used at that moment, by which way, and else why not. */
    public Verdict verdict(Channel channel, Instant moment) {
        if (channel == Channel.CALENDAR) return Verdict.not(Verdict.Why.NEVER);
        var at = LocalDateTime.ofInstant(moment, zone == null ? ROMANIA : zone);
        var best = Verdict.not(Verdict.Why.UNKNOWN);
        for (var way : ways == null ? List.<SafeWay>of() : ways) {
            if (way.channel() != channel) continue;
            var verdict = verdict(way, at);
            if (verdict.isSafe()) return verdict;
            best = best.orNearer(verdict);
        }
        return best;
    }

    private Verdict verdict(SafeWay way, LocalDateTime at) {
        var others = mustNotKnow == null ? List.<MustNotKnow>of() : mustNotKnow;
        if (others.stream().anyMatch(other -> other.reads(way.address())))
            return Verdict.not(Verdict.Why.READ_BY_OTHERS);
        if (!way.confirmedSafe()) return Verdict.not(Verdict.Why.NOT_CONFIRMED);
        if (!way.isPermitted()) return Verdict.not(Verdict.Why.NOT_PERMITTED);
        return way.isOpenAt(at) ? Verdict.by(way) : Verdict.not(Verdict.Why.NOT_NOW);
    }

    /** Holds addresses: never printed. */
    @Override
    public String toString() {
        return "SafeWays[sealed]";
    }
}
