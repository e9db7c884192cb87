package org.punte.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.Tokens.as;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.punte.testing.Canaries;
import org.punte.testing.Databases;

@SampleTest
class CanariesTest {
    private static final String NAME = "Ștefănescu-Țărmure";

    private final Canaries canaries = Canaries.of(NAME);

    @Test
    void a_name_is_found_in_every_disguise() {
        byte[] bytes = NAME.getBytes(StandardCharsets.UTF_8);

        assertThat(canaries.foundIn("the name is " + NAME + ".")).containsExactly(NAME);
        assertThat(canaries.foundIn(NAME.toUpperCase())).containsExactly(NAME);
        assertThat(canaries.foundIn("q=" + URLEncoder.encode(NAME, StandardCharsets.UTF_8)))
                .containsExactly(NAME);
        assertThat(canaries.foundIn("stefanescu-tarmure")).containsExactly(NAME);
        assertThat(canaries.foundIn("\"\\u0218tef\\u0103nescu-\\u021a\\u0103rmure\""))
                .containsExactly(NAME);
        for (String before : new String[] {"", "a", "ab", "abc"}) {
            byte[] longer = (before + NAME + "!").getBytes(StandardCharsets.UTF_8);
            assertThat(canaries.foundIn(Base64.getEncoder().encodeToString(longer)))
                    .containsExactly(NAME);
        }
        assertThat(canaries.foundIn(HexFormat.of().formatHex(bytes))).containsExactly(NAME);
        assertThat(canaries.foundIn("Ștefan, Țara")).isEmpty();
    }

    @Test
    void a_database_is_searched_row_by_row_past_all_policies() throws SQLException {
        var word = "canary-" + UUID.randomUUID();
        try (var everything = Databases.everything()) {
            Canaries.of(word).assertAbsentFromDatabase(everything);

            as(caseworker(agency()))
                    .body("{\"text\":\"%s\",\"kind\":\"SHORT\",\"rank\":1}".formatted(word))
                    .post("/v1/slips");

            assertThatThrownBy(() -> Canaries.of(word).assertAbsentFromDatabase(everything))
                    .hasMessageContaining("public.slip");
        }
    }

    @Test
    void short_words_are_no_canaries() {
        assertThatThrownBy(() -> Canaries.of("Ana")).isInstanceOf(AssertionError.class);
    }
}
