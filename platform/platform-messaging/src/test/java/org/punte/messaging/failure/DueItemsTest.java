package org.punte.messaging.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DueItemsTest {
    private final TreeSet<Integer> waiting =
            new TreeSet<>(IntStream.range(0, 500).boxed().toList());
    private final List<Integer> tried = new ArrayList<>();

    @Test
    void however_many_fail_in_front_those_behind_have_their_turn_and_each_is_tried_once() {
        DueItems.all(this::due, item -> {
            tried.add(item);
            if (item < 250) throw new IllegalStateException("damaged");
            waiting.remove(item);
        });

        assertThat(waiting).hasSize(250).allMatch(item -> item < 250);
        assertThat(tried).hasSize(500).doesNotHaveDuplicates();
    }

    @Test
    void an_error_is_one_items_too() {
        DueItems.each(List.of(1, 2), item -> {
            tried.add(item);
            if (item == 1) throw new AssertionError("damaged");
        });

        assertThat(tried).containsExactly(1, 2);
    }

    private List<Integer> due(int most) {
        return waiting.stream().limit(most).toList();
    }
}
