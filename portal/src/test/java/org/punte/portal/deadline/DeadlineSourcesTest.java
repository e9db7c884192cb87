package org.punte.portal.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Where a deadline comes from is said in the words that were shipped with it. */
class DeadlineSourcesTest {
    private static final Pattern SHIPPED =
            Pattern.compile("\\('(?<name>[A-Z_]+)', '[^']*'::integer\\[], '[A-Z_]+', '(?<source>[^']*)'\\)");

    @Test
    void the_words_are_those_that_were_shipped() throws IOException {
        var words = new Properties();
        try (var file = Files.newBufferedReader(Path.of("src/main/resources/messages/deadline_en.properties"))) {
            words.load(file);
        }

        var shipped = SHIPPED.matcher(Files.readString(
                Path.of("../identity-service/src/main/resources/db/migration/V0250__create_deadline_rule.sql")));

        assertThat(shipped.results())
                .hasSize(33)
                .allSatisfy(line -> assertThat(words.getProperty("source_of_$" + line.group(1)))
                        .isEqualTo(line.group(2)));
    }
}
