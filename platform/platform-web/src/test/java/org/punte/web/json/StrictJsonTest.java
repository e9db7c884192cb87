package org.punte.web.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class StrictJsonTest {
    /** A body. */
    record Said(String text) {}

    private final StrictJson json = new StrictJson(new ObjectMapper());

    @Test
    void cedillas_become_commas() throws IOException {
        assertThat(said("Ştefan şi Ţepeş, ţară")).isEqualTo("Ștefan și Țepeș, țară");
    }

    @Test
    void letters_made_of_two_characters_become_one() throws IOException {
        assertThat(said("a\u0306")).isEqualTo("ă");
        assertThat(said("s\u0327")).isEqualTo("ș");
    }

    @Test
    void lines_and_tabs_stay() throws IOException {
        assertThat(said("one\\n\\ttwo 🙂")).isEqualTo("one\n\ttwo 🙂");
    }

    private String said(String text) throws IOException {
        byte[] body = "{\"text\":\"%s\"}".formatted(text).getBytes(StandardCharsets.UTF_8);
        return ((Said) json.read(body, Said.class)).text();
    }
}
