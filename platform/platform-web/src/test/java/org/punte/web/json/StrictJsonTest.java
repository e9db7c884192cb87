package org.punte.web.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.punte.web.problem.FieldError;
import org.punte.web.problem.Rejection;

class StrictJsonTest {
    /** A body. */
    record Said(String text) {}

    /** A body with an unwrapped part. */
    record Whole(String name, @JsonUnwrapped Said said) {}

    /** A body that is asked something about itself. */
    record Asked(String text) {
        @JsonIgnore
        boolean isEmpty() {
            return text.isEmpty();
        }
    }

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

    @Test
    void a_body_with_parts_knows_the_members_of_its_parts_and_no_others() throws IOException {
        var read = (Whole) json.read("{\"name\":\"a\",\"text\":\"b\"}".getBytes(StandardCharsets.UTF_8), Whole.class);

        assertThat(read).isEqualTo(new Whole("a", new Said("b")));
        for (var unknown : List.of("more", "said"))
            assertThatThrownBy(() -> json.read(
                            "{\"text\":\"b\",\"%s\":1}".formatted(unknown).getBytes(StandardCharsets.UTF_8),
                            Whole.class))
                    .isInstanceOfSatisfying(
                            Rejection.class,
                            refusal -> assertThat(refusal.errors())
                                    .extracting("field")
                                    .containsExactly(unknown));
    }

    @Test
    void what_a_body_says_of_itself_is_no_member() {
        assertThatThrownBy(() ->
                        json.read("{\"text\":\"a\",\"empty\":true}".getBytes(StandardCharsets.UTF_8), Asked.class))
                .isInstanceOfSatisfying(
                        Rejection.class,
                        refusal -> assertThat(refusal.errors())
                                .containsExactly(new FieldError("empty", "is not a member of this body")));
    }

    private String said(String text) throws IOException {
        byte[] body = "{\"text\":\"%s\"}".formatted(text).getBytes(StandardCharsets.UTF_8);
        return ((Said) json.read(body, Said.class)).text();
    }
}
