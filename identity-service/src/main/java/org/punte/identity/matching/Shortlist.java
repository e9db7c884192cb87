package org.punte.identity.matching;

import static java.util.Comparator.comparingDouble;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whom a supervisor should look at, of all who were opened. */
public final class Shortlist {
    /** As many people of one name can be looked at; where there are more, the name tells nothing. */
    private static final int NAMESAKES = 3;

    private Shortlist() {}

    /** One of them, and what agrees. */
    public record Alike<T>(T who, Set<Feature> features) {}

    /** Those that are least a matter of chance first, {@code most} at most. */
    public static <T> List<Alike<T>> of(Traits one, Map<T, Traits> others, Rarity rarity, int most) {
        var compared = others.entrySet().stream()
                .flatMap(other -> Comparison.of(one, other.getValue(), rarity).stream()
                        .map(how -> Map.entry(other.getKey(), how)))
                .toList();
        long namesakes =
                compared.stream().filter(each -> each.getValue().nameOnly()).count();
        return compared.stream()
                .filter(each -> namesakes <= NAMESAKES || !each.getValue().nameOnly())
                .sorted(comparingDouble(each -> each.getValue().byChance()))
                .limit(most)
                .map(each -> new Alike<>(each.getKey(), each.getValue().features()))
                .toList();
    }
}
