package org.punte.messaging.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NextPerSubjectTest {
    private final UUID one = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();

    @Test
    void of_each_subject_the_earliest_goes() {
        assertThat(going(row(1, one, true), row(2, one, true), row(3, other, true)))
                .containsExactly(1L, 3L);
    }

    @Test
    void what_is_not_settled_waits() {
        assertThat(going(row(1, one, false), row(2, other, true))).containsExactly(2L);
    }

    /** A transaction that began earlier may publish later: its number is lower, its position higher. */
    @Test
    void a_settled_event_does_not_overtake_an_unsettled_one_of_its_subject() {
        assertThat(going(row(1, one, false), row(2, one, true))).isEmpty();
    }

    private static List<Long> going(Recorded... rows) {
        return NextPerSubject.of(List.of(rows)).stream().map(Recorded::position).toList();
    }

    private static Recorded row(long position, UUID subject, boolean settled) {
        return new Recorded(position, UUID.randomUUID(), subject, "test.noted.v1", "{}", null, settled);
    }
}
