package org.punte.messaging.consumption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.punte.messaging.EventHandler;
import org.punte.messaging.ReceivedEvent;

class HandlersByTypeTest {
    private record Named(String name, Set<String> types) implements EventHandler {
        @Override
        public void on(ReceivedEvent event) {
            throw new IllegalStateException("nobody told it anything");
        }
    }

    @Test
    void each_type_reaches_whoever_asks_for_it_only() {
        var one = new Named("one", Set.of("a", "b"));
        var other = new Named("other", Set.of("b"));

        var handlers = HandlersByType.of(Stream.of(one, other));

        assertThat(handlers.of("a")).containsExactly(one);
        assertThat(handlers.of("b")).containsExactly(one, other);
        assertThat(handlers.of("c")).isEmpty();
    }

    @Test
    void two_of_one_name_are_refused_because_the_inbox_could_not_tell_them_apart() {
        var twins = Stream.<EventHandler>of(new Named("one", Set.of("a")), new Named("one", Set.of("b")));

        assertThatThrownBy(() -> HandlersByType.of(twins)).isInstanceOf(IllegalStateException.class);
    }
}
