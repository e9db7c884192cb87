package org.punte.referrals.smallcell;

import java.util.ArrayList;
import java.util.List;

/** Counts in rows and columns with their sums, the last row and the last column being sums; and which of them are hidden. */
final class Grid {
    /** One place in the grid. */
    record Cell(int row, int column) {}

    private final long[][] counts;
    private final boolean[][] hidden;

    private Grid(long[][] counts) {
        this.counts = counts;
        this.hidden = new boolean[counts.length][counts[0].length];
    }

    /** Of the parts alone; the sums are added here. */
    static Grid of(long[][] parts) {
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
        return new Grid(counts);
    }

    long count(Cell cell) {
        return counts[cell.row][cell.column];
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
