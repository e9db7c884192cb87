package org.punte.referrals.smallcell;

import java.util.ArrayList;
import java.util.List;
import org.punte.referrals.smallcell.Grid.Cell;

/** Solves all equations of a grid for its hidden cells, as a patient reader could: whichever has but one solution is known. */
final class Attack {
    private Attack() {}

    static List<Cell> on(Grid grid) {
        var unknown = grid.cells().stream().filter(grid::isHidden).toList();
        var equations = new double[grid.lines().size()][unknown.size()];
        for (int line = 0; line < equations.length; line++) {
            var members = grid.lines().get(line);
            for (var cell : members) {
                int at = unknown.indexOf(cell);
                if (at >= 0) equations[line][at] = cell.equals(members.get(members.size() - 1)) ? -1 : 1;
            }
        }
        reduce(equations);
        var known = new ArrayList<Cell>();
        for (var equation : equations) {
            var left = new ArrayList<Integer>();
            for (int at = 0; at < equation.length; at++) if (Math.abs(equation[at]) > 1e-9) left.add(at);
            if (left.size() == 1) known.add(unknown.get(left.get(0)));
        }
        return known;
    }

    /** Gauss and Jordan. */
    private static void reduce(double[][] rows) {
        int done = 0;
        for (int column = 0; rows.length > 0 && column < rows[0].length && done < rows.length; column++) {
            int pivot = done;
            for (int row = done; row < rows.length; row++)
                if (Math.abs(rows[row][column]) > Math.abs(rows[pivot][column])) pivot = row;
            if (Math.abs(rows[pivot][column]) < 1e-9) continue;
            var chosen = rows[pivot];
            rows[pivot] = rows[done];
            rows[done] = chosen;
            double by = chosen[column];
            for (int at = 0; at < chosen.length; at++) chosen[at] /= by;
            for (int row = 0; row < rows.length; row++) {
                double factor = rows[row][column];
                if (row == done || factor == 0) continue;
                for (int at = 0; at < chosen.length; at++) rows[row][at] -= factor * chosen[at];
            }
            done++;
        }
    }
}
