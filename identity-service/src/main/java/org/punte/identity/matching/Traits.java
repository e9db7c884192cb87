package org.punte.identity.matching;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.punte.identity.date.Span;

/**
 * What records are compared by, folded: see {@link Folding}. Never printed.
 *
 * @param given words of all given names and nicknames
 * @param family words of all family names, also former ones
 * @param birth the days between which the birth lies
 * @param phones last nine digits
 */
public record Traits(
        Set<String> given, Set<String> family, @Nullable Span birth, Set<String> phones, Set<String> documents) {
    /** Folds what was told; a name of several words counts by each of them. */
    public static Traits of(
            Collection<String> given,
            Collection<String> family,
            @Nullable Span birth,
            Collection<String> phones,
            Collection<String> documents) {
        return new Traits(
                Folding.words(given),
                Folding.words(family),
                birth,
                Folding.phones(phones),
                Folding.documents(documents));
    }

    /** For sealing; {@link #parse} reads it. Folded words have no spaces in them. */
    public String text() {
        var between = birth == null ? "" : birth.earliest() + " " + birth.latest();
        return String.join("\n", joined(given), joined(family), between, joined(phones), joined(documents));
    }

    /** Reads what {@link #text} wrote. */
    public static Traits parse(String text) {
        var lines = text.split("\n", -1);
        return new Traits(words(lines[0]), words(lines[1]), span(lines[2]), words(lines[3]), words(lines[4]));
    }

    private static String joined(Set<String> words) {
        return String.join(" ", words);
    }

    private static Set<String> words(String line) {
        return line.isEmpty() ? Set.of() : Set.of(line.split(" "));
    }

    private static @Nullable Span span(String line) {
        if (line.isEmpty()) return null;
        var days = line.split(" ");
        return new Span(LocalDate.parse(days[0]), LocalDate.parse(days[1]));
    }

    boolean isNamed() {
        return !given.isEmpty() || !family.isEmpty();
    }

    Set<String> allNames() {
        var all = new TreeSet<>(given);
        all.addAll(family);
        return all;
    }

    @Override
    public String toString() {
        return "Traits[sealed]";
    }
}
