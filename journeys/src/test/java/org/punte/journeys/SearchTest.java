package org.punte.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A search that finds nothing proves something only if it would have. */
class SearchTest {
    private final Search search = new Search(List.of("Șerbănescunu", "1971-02-13"));

    @Test
    void a_word_is_found_wherever_it_stands_in_whatever_case() {
        search.through("front", List.of("ȘERBĂNESCUNU came"));
        search.through("end", List.of("then came Șerbănescunu"));
        search.through("twice", List.of("1971-02-1971-02-13"));
        search.through("nowhere", List.of("Șerbănescu", "1971-02-12", ""));

        assertThat(search.places()).containsExactlyInAnyOrder("front", "end", "twice");
        assertThat(search.found().get("twice")).containsExactly("1971-02-13");
    }

    @Test
    void a_word_is_found_among_bytes_that_are_no_text() {
        byte[] word = "Șerbănescunu".getBytes(StandardCharsets.UTF_8);
        byte[] file = new byte[100];
        file[0] = (byte) 0xff;
        System.arraycopy(word, 0, file, 40, word.length);

        search.through("file", List.of(new String(file, StandardCharsets.ISO_8859_1)));

        assertThat(search.places()).containsExactly("file");
    }
}
