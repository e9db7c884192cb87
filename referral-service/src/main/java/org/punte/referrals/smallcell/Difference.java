package org.punte.referrals.smallcell;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A figure that differs from the same figure of the release before by a small number: laid side by side the two could tell of somebody. */
public record Difference(String measure, String item, String region) {
    /** Of the true counts, where both releases show the figure. */
    public static List<Difference> between(
            Collection<Counted> before,
            Collection<Shown> shownBefore,
            Collection<Counted> now,
            Collection<Shown> shown) {
        var then = byPlace(before);
        var visible = shownBefore.stream()
                .filter(figure -> figure.n() != null)
                .map(figure -> new Difference(figure.measure(), figure.item(), figure.region()))
                .collect(Collectors.toSet());
        var present = byPlace(now);
        return shown.stream()
                .filter(figure -> figure.n() != null && !figure.measure().equals(Counted.MEDIAN_HOURS))
                .map(figure -> new Difference(figure.measure(), figure.item(), figure.region()))
                .filter(visible::contains)
                .filter(place -> then.containsKey(place) && present.containsKey(place))
                .filter(place -> SmallCells.isSmall(Math.abs(present.get(place) - then.get(place))))
                .toList();
    }

    /** The parts and the sums of {@link Table}: a sum that is shown over parts that are hidden tells of somebody, too. */
    private static Map<Difference, Long> byPlace(Collection<Counted> counts) {
        return Counted.parts(counts).stream()
                .flatMap(count -> places(count).map(place -> Map.entry(place, count.n())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Long::sum));
    }

    /** Where a count counts. What is not divided by county has no county but the sum. */
    private static Stream<Difference> places(Counted count) {
        return Stream.of(
                        new Difference(count.measure(), count.item(), count.region()),
                        new Difference(count.measure(), count.item(), ""),
                        new Difference(count.measure(), "", count.region()),
                        new Difference(count.measure(), "", ""))
                .distinct();
    }
}
