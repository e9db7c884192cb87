package org.punte.identity.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PseudonymTest {
    @Test
    void it_is_short_and_cannot_be_misread() {
        assertThat(Pseudonym.next()).matches("PN-[2-9A-HJKMNP-TV-Z]{4}-[2-9A-HJKMNP-TV-Z]{4}");
    }

    @Test
    void two_are_never_seen_alike() {
        Set<String> seen = new HashSet<>();

        for (int i = 0; i < 10_000; i++) seen.add(Pseudonym.next());

        assertThat(seen).hasSize(10_000);
    }
}
