package org.punte.testing.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.punte.testing.Account;

/** Knocks at every door of a service with nothing in hand: what is answered says only whether the caller passes. */
record Doors(List<Endpoint> endpoints) {
    /** Every reply that is not as expected fails. */
    void hold(Function<Endpoint, Stream<String>> rule) {
        assertThat(endpoints.stream().flatMap(rule)).isEmpty();
    }

    /** Nobody of these gets anything but this refusal, except where no token is needed. */
    void refuse(Account caller, String slug) {
        hold(door -> door.isPublic() ? Stream.of() : differs(door, caller, reply -> reply.isProblem(slug)));
    }

    static Stream<String> differs(Endpoint door, @Nullable Account caller, Predicate<Reply> expected) {
        var reply = Knock.at(door, caller);
        var who = caller == null ? "nobody" : new TreeSet<>(caller.roles()).toString();
        return expected.test(reply) ? Stream.of() : Stream.of(door.address() + " as " + who + ": " + reply);
    }
}
