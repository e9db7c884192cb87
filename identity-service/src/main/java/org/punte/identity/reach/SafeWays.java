package org.punte.identity.reach;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
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

        @Schema(implementation = String.class, examples = "Europe/Bucharest") @Nullable
        ZoneId zone,

        @Nullable @Size(max = 100) String codeWord,
        @Nullable @Size(max = 30) List<@NotNull @Valid MustNotKnow> mustNotKnow) {
    private static final ZoneId ROMANIA = ZoneId.of("Europe/Bucharest");

    /** Nothing is known. */
    public static final SafeWays NONE = new SafeWays(null, null, null, null);

    /** Whether the channel may be used at that moment, by which way, and else why not. */
    public Verdict verdict(Channel channel, Instant moment) {
        if (channel == Channel.CALENDAR) return Verdict.not(Verdict.Why.NEVER);
        var at = LocalDateTime.ofInstant(moment, zone == null ? ROMANIA : zone);
        var best = Verdict.not(Verdict.Why.UNKNOWN);
        for (var way : known()) {
            if (way.channel() != channel) continue;
            var verdict = verdict(way, at);
            if (verdict.isSafe()) return verdict;
            best = best.orNearer(verdict);
        }
        return best;
    }

    /** The same, where these must not know either: a way by which they would is no longer said to be safe. */
    public SafeWays besides(List<MustNotKnow> more) {
        if (more.isEmpty()) return this;
        var merged = new LinkedHashMap<String, MustNotKnow>();
        Stream.concat(others().stream(), more.stream()).forEach(one -> merged.merge(one.who(), one, MustNotKnow::with));
        var all = new SafeWays(ways, zone, codeWord, List.copyOf(merged.values()));
        var doubted = all.known().stream()
                .map(way -> all.reachesOthers(way) ? way.unconfirmed() : way)
                .toList();
        return new SafeWays(doubted, zone, codeWord, all.mustNotKnow);
    }

    /** Without the ways by which somebody would hear who must not know: what is shown to whoever only has to reach the person. */
    public SafeWays offered() {
        var kept = known().stream().filter(way -> !reachesOthers(way)).toList();
        return new SafeWays(kept, zone, codeWord, mustNotKnow);
    }

    /** Whether somebody who must not know reads or hears there. */
    public boolean reachesOthers(String address) {
        return others().stream().anyMatch(other -> other.reads(address));
    }

    private boolean reachesOthers(SafeWay way) {
        return others().stream().anyMatch(other -> other.isReachedBy(way));
    }

    private List<SafeWay> known() {
        return ways == null ? List.of() : ways;
    }

    private List<MustNotKnow> others() {
        return mustNotKnow == null ? List.of() : mustNotKnow;
    }

    private Verdict verdict(SafeWay way, LocalDateTime at) {
        if (reachesOthers(way)) return Verdict.not(Verdict.Why.READ_BY_OTHERS);
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
