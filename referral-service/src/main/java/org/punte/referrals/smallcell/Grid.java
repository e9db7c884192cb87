package org.punte.referrals.smallcell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Counts in rows and columns with their sums, the last row and the last column being sums; and which of them are hidden. */
final class Grid {
    /** One place in the grid. */
    record Cell(int row, int column) {}

    private final long[][] counts;
    private final Function<Cell, Breadth> breadths;
    private final boolean[][] hidden;

    private Grid(long[][] counts, Function<Cell, Breadth> breadths) {
        this.counts = counts;
        this.breadths = breadths;
        this.hidden = new boolean[counts.length][counts[0].length];
    }

    /** Of the parts alone, each wide enough; the sums are added here. */
    static Grid of(long[][] parts) {
        return of(parts, cell -> Breadth.UNKNOWN);
    }

    /** Of the parts alone; how wide their sums are is asked, because it does not follow. */
    static Grid of(long[][] parts, Function<Cell, Breadth> breadths) {
        int rows = parts.length;
        int columns = parts[0].length;
        var counts = new long[rows + 1][columns + 1];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                counts[row][column] = parts[row][column];
                counts[rows][column] += parts[row][column];
                counts[row][columns] += parts[row][column];
                counts[rows][columns] += parts[row][column];
            }
        }
        return new Grid(counts, breadths);
    }

    long count(Cell cell) {
        return counts[cell.row][cell.column];
    }

    /** Whether it tells of few; none are not few. */
    boolean isSmall(Cell cell) {
        return SmallCells.isSmall(count(cell))
                || count(cell) > 0 && breadth(cell).isNarrow();
    }

    /** Whether the hidden parts of a shown sum together tell of few, or of none, which would say it of each. */
    boolean isTooFew(List<Cell> line) {
        long together =
                line.stream().filter(this::isHidden).mapToLong(this::count).sum();
        return together < SmallCells.THRESHOLD || hiddenBreadth(line).isNarrow();
    }

    /** What is certain of them: as much as the widest has, and as what is shown leaves over of the sum. */
    private Breadth hiddenBreadth(List<Cell> line) {
        var sum = line.get(line.size() - 1);
        var hidden = line.stream().filter(this::isHidden).map(this::breadth).toList();
        var shown = line.stream()
                .filter(cell -> !cell.equals(sum) && !isHidden(cell) && count(cell) > 0)
                .map(this::breadth)
                .toList();
        return Breadth.together(hidden).orMore(breadth(sum).without(shown));
    }

    private Breadth breadth(Cell cell) {
        return breadths.apply(cell);
    }

    boolean isHidden(Cell cell) {
        return hidden[cell.row][cell.column];
    }

    void hide(Cell cell) {
        hidden[cell.row][cell.column] = true;
    }

    int rows() {
        return counts.length;
    }

    int columns() {
        return counts[0].length;
    }

    List<Cell> cells() {
        var cells = new ArrayList<Cell>();
        for (int row = 0; row < rows(); row++) cells.addAll(row(row));
        return cells;
    }

    /** The parts, then their sum. */
    List<Cell> row(int row) {
        var line = new ArrayList<Cell>();
        for (int column = 0; column < columns(); column++) line.add(new Cell(row, column));
        return line;
    }

    /** The parts, then their sum. */
    List<Cell> column(int column) {
        var line = new ArrayList<Cell>();
        for (int row = 0; row < rows(); row++) line.add(new Cell(row, column));
        return line;
    }

    /** Every equation that a reader knows: its last member is the sum of the others. */
    List<List<Cell>> lines() {
        var lines = new ArrayList<List<Cell>>();
        for (int row = 0; row < rows(); row++) lines.add(row(row));
        for (int column = 0; column < columns(); column++) lines.add(column(column));
        return lines;
    }
}
