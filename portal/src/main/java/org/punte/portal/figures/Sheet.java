package org.punte.portal.figures;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.punte.portal.client.figures.Measure;
import org.punte.portal.client.figures.Release.Figure;
import org.punte.portal.client.referral.DeclineReason;
import org.punte.portal.client.referral.ServiceCode;

/** One measure as a table: items down, regions across, the sums last. */
record Sheet(Measure measure, List<String> items, List<String> regions, List<Figure> figures) {
    static Sheet of(Measure measure, List<Figure> figures) {
        return new Sheet(
                measure,
                sumLast(figures.stream().map(Figure::item).collect(Collectors.toCollection(TreeSet::new))),
                sumLast(figures.stream().map(Figure::region).collect(Collectors.toCollection(TreeSet::new))),
                figures);
    }

    /** Whether its items are reasons, not services. */
    public boolean isReasons() {
        return measure == Measure.DECLINES;
    }

    public ServiceCode service(String item) {
        return Stream.of(ServiceCode.values())
                .filter(code -> code.name().equals(item))
                .findFirst()
                .orElse(ServiceCode.OTHER);
    }

    public DeclineReason reason(String item) {
        return Stream.of(DeclineReason.values())
                .filter(code -> code.name().equals(item))
                .findFirst()
                .orElse(DeclineReason.OTHER);
    }

    /** What stands there: a number, {@code *} where it is hidden, nothing where nothing was counted. */
    public String at(String item, String region) {
        return figures.stream()
                .filter(figure -> figure.item().equals(item) && figure.region().equals(region))
                .findFirst()
                .map(figure -> figure.n() == null ? "*" : String.valueOf(figure.n()))
                .orElse("");
    }

    private static List<String> sumLast(TreeSet<String> names) {
        var sorted = names.stream().filter(name -> !name.isEmpty()).collect(Collectors.toList());
        if (names.contains("")) sorted.add("");
        return sorted;
    }
}
