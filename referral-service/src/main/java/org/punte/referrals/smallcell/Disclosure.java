package org.punte.referrals.smallcell;

import static org.punte.referrals.smallcell.Counted.MEDIAN_HOURS;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.smallcell.Table.Place;

/** Makes what may be published from what was counted: the same counts make the same figures, at any time. */
public final class Disclosure {
    /**
     * What a measure tells more of. Where the one is hidden so is the other, zeros too: "none of the few was answered" tells of each. Loops that
     * were closed may have been sent before, but none closed says of the few that were sent that theirs is not.
     */
    private static final Map<String, String> TELLS_OF = Map.of(
            "ANSWERED",
            "SENT",
            "ANSWERED_IN_TIME",
            "ANSWERED",
            "DECLINED",
            "ANSWERED",
            "EXPIRED",
            "SENT",
            "CLOSED_LOOPS",
            "SENT",
            "DECLINES",
            "DECLINED",
            MEDIAN_HOURS,
            "ANSWERED");

    private Disclosure() {}

    /** Each measure with its sums, after the one that it tells more of. */
    public static List<Shown> of(Collection<Counted> counted) {
        var byMeasure = counted.stream().collect(Collectors.groupingBy(Counted::measure));
        var shown = new ArrayList<Shown>();
        byMeasure.keySet().stream()
                .sorted(Comparator.comparing(Disclosure::depth).thenComparing(Comparator.naturalOrder()))
                .forEach(measure ->
                        shown.addAll(shown(measure, byMeasure.get(measure), hidden(shown, TELLS_OF.get(measure)))));
        return shown;
    }

    private static List<Shown> shown(String measure, List<Counted> counts, Set<Place> hidden) {
        return measure.equals(MEDIAN_HOURS)
                ? medians(counts, hidden)
                : Table.of(measure, counts).shown(hidden);
    }

    /** Of a few answers a median is nearly one person's story. */
    private static List<Shown> medians(List<Counted> counts, Set<Place> hidden) {
        return counts.stream()
                .filter(count -> count.hours() != null)
                .map(count -> new Shown(
                        count.measure(), count.item(), "", isTold(count, hidden) ? Math.round(count.hours()) : null))
                .toList();
    }

    private static boolean isTold(Counted count, Set<Place> hidden) {
        return count.n() >= SmallCells.THRESHOLD
                && !count.breadth().isNarrow()
                && !hidden.contains(new Place(count.item(), ""));
    }

    private static Set<Place> hidden(List<Shown> shown, @Nullable String measure) {
        return shown.stream()
                .filter(figure -> figure.measure().equals(measure) && figure.n() == null)
                .map(figure -> new Place(figure.item(), figure.region()))
                .collect(Collectors.toSet());
    }

    private static int depth(String measure) {
        var whole = TELLS_OF.get(measure);
        return whole == null ? 0 : 1 + depth(whole);
    }
}
