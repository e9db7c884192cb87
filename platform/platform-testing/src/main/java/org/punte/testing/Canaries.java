package org.punte.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.punte.testing.canary.DatabaseDump;
import org.punte.testing.canary.Disguises;

/** Words that must stay where they were put: names, phones, dates of birth. Searched for in every disguise. */
public final class Canaries {
    private static final int SHORTEST = 12;

    private final Map<String, List<String>> disguises;

    private Canaries(List<String> words) {
        disguises = words.stream().distinct().collect(Collectors.toMap(word -> word, Disguises::of));
    }

    /** Twelve characters or more each, so that nothing is found by chance. */
    public static Canaries of(String... words) {
        assertThat(words).allSatisfy(word -> assertThat(word).hasSizeGreaterThanOrEqualTo(SHORTEST));
        return new Canaries(List.of(words));
    }

    /** For dates of birth and phones, which are shorter than a name. */
    public static Canaries ofShort(String... words) {
        return new Canaries(List.of(words));
    }

    /** The words that show in this text. */
    public List<String> foundIn(String text) {
        var folded = text.toLowerCase(Locale.ROOT);
        return disguises.entrySet().stream()
                .filter(word -> word.getValue().stream()
                        .anyMatch(form -> text.contains(form) || folded.contains(form.toLowerCase(Locale.ROOT))))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** Fails when a word shows; {@code where} says in the message where it was. */
    public void assertAbsent(String where, String text) {
        assertThat(foundIn(text)).as("found in " + where).isEmpty();
    }

    /** Searches every row of every table. Give it a connection that policies do not hold back. */
    public void assertAbsentFromDatabase(Connection connection) {
        for (String table : DatabaseDump.tables(connection)) {
            DatabaseDump.rows(connection, table, row -> assertAbsent("table " + table, row));
        }
    }

    /** Searches every file of a folder, as text. */
    public void assertAbsentFromFiles(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile).forEach(file -> assertAbsent(file.toString(), read(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
