package org.punte.referrals.life;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.punte.referrals.life.LifeFile.Rule;
import org.punte.testing.ProjectFiles;

/** docs/referral-life.md says what the rule book says; {@code -Dcontracts.update=true} writes it. */
class LifePageTest {
    private static final String HEAD = """
            # The life of a referral

            Written from `referral-service/src/main/resources/referral-life.yaml`; a test holds both to the code. Change the
            rule book, then run the test with `-Dcontracts.update=true`.

            ## States
            """;
    private static final String MOVES = """

            ## Moves
            A move that is not allowed from the present state answers `409` with `current` and `allowed`. Moves without an
            address are made by the system. What must bring nothing still has a body, `{}` at least, where its API document
            names one.

            | move | from | to | who | must bring | address |
            |---|---|---|---|---|---|
            """;
    private final LifeFile book = LifeFile.read();

    @Test
    void the_page_says_what_the_rule_book_says() throws IOException {
        var page = ProjectFiles.root().resolve("docs/referral-life.md");
        var written = HEAD
                + states()
                + MOVES
                + book.moves().stream().map(LifePageTest::row).collect(joining());

        if (ProjectFiles.updating()) Files.writeString(page, written);

        assertThat(page).hasContent(written);
    }

    private String states() {
        return book.meanings().entrySet().stream()
                .map(state -> "- `%s`: %s\n".formatted(state.getKey(), state.getValue()))
                .collect(joining());
    }

    private static String row(Rule move) {
        return "| `%s` | %s | %s | %s | %s | %s |\n"
                .formatted(move.move(), coded(move.from()), target(move), who(move), coded(move.data()), address(move));
    }

    private static String target(Rule move) {
        return move.to() == null ? "stays" : "`" + move.to() + "`";
    }

    private static String who(Rule move) {
        return move.roles().isEmpty() ? move.side() : move.side() + ": " + String.join(", ", move.roles());
    }

    private static String address(Rule move) {
        if (!move.built()) return "planned";
        if (move.move().equals("REDRAFTING")) return "`PUT /v1/referrals/{id}`";
        return move.path() == null ? "-" : "`POST /v1/referrals/{id}/%s`".formatted(move.path());
    }

    private static String coded(List<String> names) {
        return names.isEmpty() ? "-" : names.stream().map("`%s`"::formatted).collect(joining(", "));
    }
}
