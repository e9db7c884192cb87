package org.punte.portal.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.ProcessingException;
import java.util.stream.Stream;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WriteTest {
    static Stream<RuntimeException> silences() {
        return Stream.of(new ProcessingException("broken off"), new CircuitBreakerOpenException("open"));
    }

    @ParameterizedTest
    @MethodSource("silences")
    void silence_is_an_undecided_refusal(RuntimeException silence) {
        assertThatThrownBy(() -> Write.once(() -> {
                    throw silence;
                }))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.isUndecided()).isTrue());
    }
}
