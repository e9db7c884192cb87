package org.punte.referrals.smallcell;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One true count. {@code item} is a service or a reason, {@code region} a county, {@code ?} where it was withheld; an empty one of either is the
 * sum over all, which is counted by itself because nobody is to count twice in its breadth. {@code hours} only of {@link #MEDIAN_HOURS}, where
 * {@code n} says of how many answers.
 */
public record Counted(
        String measure,
        String item,
        String region,
        long n,
        @Nullable Double hours,
        Breadth breadth) {
    /** The measure that is no count. */
    public static final String MEDIAN_HOURS = "MEDIAN_HOURS";

    /** Without the sums. What is not divided by county has no county in its parts either. */
    static List<Counted> parts(Collection<Counted> counts) {
        var divided = divided(counts);
        return counts.stream()
                .filter(count -> !count.item.isEmpty())
                .filter(count -> !count.region.isEmpty() || !divided.contains(count.measure))
                .toList();
    }

    private static Set<String> divided(Collection<Counted> counts) {
        return counts.stream()
                .filter(count -> !count.region.isEmpty())
                .map(Counted::measure)
                .collect(Collectors.toSet());
    }
}
