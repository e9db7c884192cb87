package org.punte.referrals.smallcell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.smallcell.Grid.Cell;

/**
 * The hidden cells of a grid that follow from what is shown. Each cell stands in one row and one column; with lines as points and hidden cells
 * as edges, exactly the edges that are on no circle can be computed. Circles are found by looking once at every line (Tarjan 1974).
 */
final class Determined {
    private final Grid grid;
    private final Map<Integer, Integer> order = new HashMap<>();
    private final Map<Integer, Integer> reaches = new HashMap<>();
    private final List<Cell> found = new ArrayList<>();

    private Determined(Grid grid) {
        this.grid = grid;
    }

    static List<Cell> in(Grid grid) {
        var search = new Determined(grid);
        for (int line = 0; line < grid.rows() + grid.columns(); line++)
            if (!search.order.containsKey(line)) search.look(line, null);
        return search.found;
    }

    /** Rows are the first lines, columns follow. */
    private int look(int line, @Nullable Cell from) {
        order.put(line, order.size());
        reaches.put(line, order.get(line));
        for (var cell : hiddenIn(line)) {
            if (cell.equals(from)) continue;
            int other = line < grid.rows() ? grid.rows() + cell.column() : cell.row();
            boolean seen = order.containsKey(other);
            int reached = seen ? order.get(other) : look(other, cell);
            if (!seen && reached > order.get(line)) found.add(cell);
            reaches.merge(line, reached, Math::min);
        }
        return reaches.get(line);
    }

    private List<Cell> hiddenIn(int line) {
        var cells = line < grid.rows() ? grid.row(line) : grid.column(line - grid.rows());
        return cells.stream().filter(grid::isHidden).toList();
    }
}
