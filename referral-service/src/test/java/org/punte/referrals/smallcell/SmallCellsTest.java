package org.punte.referrals.smallcell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.punte.referrals.smallcell.Grid.Cell;

class SmallCellsTest {
    private static final int GRIDS = 400;

    @ParameterizedTest
    @CsvSource({"0,0", "11,15", "12,15", "13,15", "17,15", "18,20", "100,100", "102,100", "1003,1005"})
    void what_is_shown_is_rounded_to_five_and_never_into_what_is_hidden(long count, long shown) {
        assertThat(SmallCells.rounded(count)).isEqualTo(shown);
    }

    @Test
    void A49_a_small_cell_takes_another_one_with_it() {
        var grid = Grid.of(new long[][] {{40, 4}, {50, 60}, {70, 80}});

        SmallCells.hide(grid);

        assertThat(hidden(grid)).contains(new Cell(0, 1), new Cell(0, 0), new Cell(1, 1), new Cell(1, 0));
        assertThat(grid.isHidden(new Cell(2, 0))).isFalse();
        assertThat(grid.isHidden(new Cell(3, 2))).isFalse();
    }

    @Test
    void two_small_ones_whose_sum_is_small_take_a_third() {
        var grid = Grid.of(new long[][] {{3, 4, 20, 30}});

        SmallCells.hide(grid);

        assertThat(grid.isHidden(new Cell(0, 2))).isTrue();
        assertThat(grid.isHidden(new Cell(0, 3))).isFalse();
    }

    @Test
    void zero_is_shown_and_is_not_unknown() {
        var grid = Grid.of(new long[][] {{0, 0}, {0, 20}});

        SmallCells.hide(grid);

        assertThat(hidden(grid)).isEmpty();
    }

    @Test
    void no_small_count_follows_from_what_is_shown() {
        var random = new Random(20260326);
        for (int i = 0; i < GRIDS; i++) {
            var grid = Grid.of(parts(random));

            SmallCells.hide(grid);

            assertThat(grid.cells())
                    .filteredOn(cell -> SmallCells.isSmall(grid.count(cell)))
                    .allMatch(grid::isHidden);
            assertThat(Attack.on(grid)).as("computed, grid %d", i).isEmpty();
        }
    }

    @Test
    void nor_does_what_was_hidden_before_though_it_is_nothing() {
        var random = new Random(20260328);
        for (int i = 0; i < GRIDS; i++) {
            var grid = Grid.of(parts(random));
            grid.cells().stream().filter(cell -> random.nextInt(4) == 0).forEach(grid::hide);

            SmallCells.hide(grid);

            assertThat(Attack.on(grid)).as("computed, grid %d", i).isEmpty();
            assertThat(grid.lines())
                    .as("told as none, grid %d", i)
                    .noneMatch(line -> !grid.isHidden(line.get(line.size() - 1))
                            && line.stream().anyMatch(grid::isHidden)
                            && line.stream()
                                            .filter(grid::isHidden)
                                            .mapToLong(grid::count)
                                            .sum()
                                    < SmallCells.THRESHOLD);
        }
    }

    @Test
    void two_that_come_from_the_same_few_are_few_together() {
        var narrow = new Breadth(5L, 1L, 30L);
        var grid =
                Grid.of(new long[][] {{40, 30, 60, 70}}, cell -> cell.column() < 2 ? narrow : new Breadth(5L, 5L, 50L));

        SmallCells.hide(grid);

        assertThat(grid.isHidden(new Cell(0, 2))).isTrue();
        assertThat(grid.isHidden(new Cell(0, 3))).isFalse();
        assertThat(grid.isHidden(new Cell(0, 4))).isFalse();
    }

    @Test
    void the_circles_find_what_an_equation_solver_finds() {
        var random = new Random(20260327);
        for (int i = 0; i < GRIDS; i++) {
            var grid = Grid.of(parts(random));
            grid.cells().stream().filter(cell -> random.nextInt(3) == 0).forEach(grid::hide);

            assertThat(Determined.in(grid)).containsExactlyInAnyOrderElementsOf(Attack.on(grid));
        }
    }

    private static long[][] parts(Random random) {
        int columns = 1 + random.nextInt(5);
        return java.util.stream.Stream.generate(() ->
                        LongStream.generate(() -> drawn(random)).limit(columns).toArray())
                .limit(1 + random.nextInt(5))
                .toArray(long[][]::new);
    }

    private static long drawn(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> 0;
            case 1 -> random.nextInt(12);
            default -> random.nextInt(90);
        };
    }

    private static List<Cell> hidden(Grid grid) {
        return grid.cells().stream().filter(grid::isHidden).toList();
    }
}
