package org.punte.messaging.chunk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ChunksTest {
    private static final int MOST = 2;

    private final List<Object> done = new ArrayList<>();
    private final Set<Object> transactions = new HashSet<>();

    @Inject
    TransactionManager manager;

    @Test
    void all_are_done_once_some_at_a_time_each_some_in_a_transaction_of_its_own() {
        var all = IntStream.range(0, 5).boxed().toList();

        assertThat(Chunks.of(all, MOST, this::note)).isEqualTo(5);

        assertThat(done).containsExactlyElementsOf(all);
        assertThat(transactions).hasSize(3).doesNotContainNull();
    }

    @Test
    void what_was_done_stays_done_if_what_comes_later_fails() {
        assertThatThrownBy(() -> Chunks.of(List.of(1, 2, 3), MOST, some -> {
                    if (some.contains(3)) throw new IllegalStateException("damaged");
                    note(some);
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(done).containsExactly(1, 2);
    }

    @Test
    void rows_are_walked_by_their_ids_until_none_comes_after() {
        var rows = LongStream.range(1, 5).mapToObj(least -> new UUID(0, least)).toList();

        assertThat(Chunks.after(last -> {
                    var some = rows.stream()
                            .filter(row -> row.compareTo(last) > 0)
                            .limit(MOST)
                            .toList();
                    note(some);
                    return some;
                }))
                .isEqualTo(4);

        assertThat(done).containsExactlyElementsOf(rows);
        // the third one finds nothing
        assertThat(transactions).hasSize(3).doesNotContainNull();
    }

    private void note(List<?> some) {
        done.addAll(some);
        try {
            transactions.add(manager.getTransaction());
        } catch (SystemException e) {
            throw new IllegalStateException(e);
        }
    }
}
