package org.punte.referrals.smallcell;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.punte.referrals.smallcell.Grid.Cell;

/** One measure by service or reason and county, with its sums. */
final class Table {
    /** Where a figure stands; an empty name is the sum. */
    record Place(String item, String region) {}

    private final String measure;
    private final List<String> items;
    private final List<String> regions;
    private final Grid grid;

    private Table(String measure, List<String> items, List<String> regions, Grid grid) {
        this.measure = measure;
        this.items = items;
        this.regions = regions;
        this.grid = grid;
    }

    static Table of(String measure, Collection<Counted> counts) {
        var parts = Counted.parts(counts);
        var items = names(parts, Counted::item);
        var regions = names(parts, Counted::region);
        var numbers = new long[items.size()][regions.size()];
        for (var part : parts) numbers[items.indexOf(part.item())][regions.indexOf(part.region())] += part.n();
        var breadths = breadths(counts);
        var grid = Grid.of(numbers, cell -> breadths.getOrDefault(place(cell, items, regions), Breadth.UNKNOWN));
        return new Table(measure, items, regions, grid);
    }

    /** What the rule shows, where these places are hidden already. */
    List<Shown> shown(Set<Place> hidden) {
        grid.cells().stream()
                .filter(cell -> hidden.contains(place(cell, items, regions)))
                .forEach(grid::hide);
        SmallCells.hide(grid);
        // what is not divided by county has no county but the sum
        boolean flat = regions.equals(List.of(""));
        return grid.cells().stream()
                .filter(cell -> !flat || cell.column() == grid.columns() - 1)
                .map(this::shown)
                .toList();
    }

    private Shown shown(Cell cell) {
        var place = place(cell, items, regions);
        return new Shown(
                measure, place.item, place.region, grid.isHidden(cell) ? null : SmallCells.rounded(grid.count(cell)));
    }

    private static Place place(Cell cell, List<String> items, List<String> regions) {
        return new Place(
                cell.row() < items.size() ? items.get(cell.row()) : "",
                cell.column() < regions.size() ? regions.get(cell.column()) : "");
    }

    private static Map<Place, Breadth> breadths(Collection<Counted> counts) {
        var breadths = new HashMap<Place, Breadth>();
        counts.forEach(count -> breadths.put(new Place(count.item(), count.region()), count.breadth()));
        return breadths;
    }

    private static List<String> names(List<Counted> parts, Function<Counted, String> name) {
        return new ArrayList<>(parts.stream().map(name).collect(Collectors.toCollection(TreeSet::new)));
    }
}
