package org.punte.referrals.smallcell;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.punte.referrals.smallcell.Grid.Cell;

/** Makes what may be published from what was counted: the same counts make the same figures, at any time. */
public final class Disclosure {
    private Disclosure() {}

    /** Each measure by itself, with its sums. */
    public static List<Shown> of(Collection<Counted> counted) {
        var byMeasure = counted.stream()
                .collect(Collectors.groupingBy(Counted::measure, LinkedHashMap::new, Collectors.toList()));
        var shown = new ArrayList<Shown>();
        byMeasure.forEach((measure, counts) ->
                shown.addAll(measure.equals(Counted.MEDIAN_HOURS) ? medians(counts) : table(measure, counts)));
        return shown;
    }

    /** Of a few answers a median is nearly one person's story. */
    private static List<Shown> medians(List<Counted> counts) {
        return counts.stream()
                .filter(count -> count.hours() != null)
                .map(count -> new Shown(
                        count.measure(),
                        count.item(),
                        "",
                        count.n() < SmallCells.THRESHOLD ? null : Math.round(count.hours())))
                .toList();
    }

    private static List<Shown> table(String measure, List<Counted> counts) {
        var items = new ArrayList<>(counts.stream().map(Counted::item).collect(Collectors.toCollection(TreeSet::new)));
        var regions =
                new ArrayList<>(counts.stream().map(Counted::region).collect(Collectors.toCollection(TreeSet::new)));
        var parts = new long[items.size()][regions.size()];
        for (var count : counts) parts[items.indexOf(count.item())][regions.indexOf(count.region())] += count.n();
        var grid = Grid.of(parts);
        SmallCells.hide(grid);
        // what is not divided by county has no county but the sum
        boolean flat = regions.equals(List.of(""));
        return grid.cells().stream()
                .filter(cell -> !flat || cell.column() == grid.columns() - 1)
                .map(cell -> shown(measure, grid, cell, items, regions))
                .toList();
    }

    private static Shown shown(String measure, Grid grid, Cell cell, List<String> items, List<String> regions) {
        var item = cell.row() < items.size() ? items.get(cell.row()) : "";
        var region = cell.column() < regions.size() ? regions.get(cell.column()) : "";
        return new Shown(measure, item, region, grid.isHidden(cell) ? null : SmallCells.rounded(grid.count(cell)));
    }
}
