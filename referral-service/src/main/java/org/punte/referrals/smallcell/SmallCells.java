package org.punte.referrals.smallcell;

import java.util.Comparator;
import java.util.List;
import org.punte.referrals.smallcell.Grid.Cell;

/**
 * What may be published of a grid. Counts of 1 to 10 are hidden (k-anonymity of the Counter Trafficking Data Collaborative, k = 11), those that come
 * from few ({@link Breadth}), and as many others as it takes so that no hidden one follows from what is shown. What is shown is rounded to five;
 * zero stays zero.
 */
public final class SmallCells {
    /** Changes whenever the rule does: a release says by which it was made. */
    public static final int VERSION = 2;

    /** The smallest count that is shown, of referrals and of the people behind them. */
    public static final int THRESHOLD = 11;

    private static final int STEP = 5;

    private SmallCells() {}

    static boolean isSmall(long count) {
        return count > 0 && count < THRESHOLD;
    }

    /** Rounded to five, but never into what is hidden. */
    static long rounded(long count) {
        long rounded = Math.round((double) count / STEP) * STEP;
        return isSmall(rounded) ? rounded + STEP : rounded;
    }

    /** Hides what is small beside what is hidden already, then what gives it away, until nothing does any more. */
    static void hide(Grid grid) {
        grid.cells().stream().filter(grid::isSmall).forEach(grid::hide);
        boolean again = true;
        while (again) {
            again = false;
            for (var line : grid.lines())
                again |= !isProtected(grid, line) && (hideOneMore(grid, line) || hideZero(grid, line));
            for (var cell : Determined.in(grid)) {
                var row = grid.row(cell.row());
                var column = grid.column(cell.column());
                again |= hideOneMore(grid, row)
                        || hideOneMore(grid, column)
                        || hideZero(grid, row)
                        || hideZero(grid, column);
            }
        }
    }

    /** Of one equation: nothing is hidden, or at least two are, and together they are neither few nor none. */
    private static boolean isProtected(Grid grid, List<Cell> line) {
        var hidden = line.stream().filter(grid::isHidden).toList();
        if (hidden.isEmpty()) return true;
        if (hidden.size() == 1) return false;
        boolean sumShown = !grid.isHidden(line.get(line.size() - 1));
        return !sumShown || !grid.isTooFew(line);
    }

    /** Where nothing else is left that could close a circle. */
    private static boolean hideZero(Grid grid, List<Cell> line) {
        var zero = line.stream().filter(cell -> !grid.isHidden(cell)).findFirst();
        zero.ifPresent(grid::hide);
        return zero.isPresent();
    }

    /** The smallest that is shown, a part before a sum. False when nothing is left to hide. */
    private static boolean hideOneMore(Grid grid, List<Cell> line) {
        var sum = line.get(line.size() - 1);
        var next = line.stream()
                .filter(cell -> !grid.isHidden(cell) && grid.count(cell) > 0)
                .min(Comparator.comparing((Cell cell) -> cell.equals(sum)).thenComparing(grid::count));
        next.ifPresent(grid::hide);
        return next.isPresent();
    }
}
