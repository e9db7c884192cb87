package org.punte.journeys;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Looks for words in everything it is shown, whatever their case; also in bytes that were read as Latin-1. There are thousands of words and
 * hundreds of megabytes, so each place of a text is looked at once: do the four characters that stand there begin a word?
 */
final class Search {
    private static final int BEGINNING = 4;
    private static final int SLOTS = 1 << 16;
    private final Map<Long, List<String>> byBeginning = new HashMap<>();
    private final boolean[] taken = new boolean[SLOTS];
    private final SortedMap<String, SortedSet<String>> found = new TreeMap<>();

    Search(List<String> words) {
        words.stream()
                .flatMap(word ->
                        Stream.of(word, new String(word.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)))
                .map(Search::folded)
                .distinct()
                .forEach(this::remember);
    }

    void through(String place, Collection<String> texts) {
        for (String text : texts) through(place, folded(text));
    }

    /** Words by the place that they were found in. */
    SortedMap<String, SortedSet<String>> found() {
        return found;
    }

    Set<String> places() {
        return found.keySet();
    }

    private void remember(String word) {
        long beginning = 0;
        for (int i = 0; i < BEGINNING; i++) beginning = beginning << 16 | word.charAt(i);
        byBeginning.computeIfAbsent(beginning, first -> new ArrayList<>()).add(word);
        taken[slot(beginning)] = true;
    }

    private void through(String place, String text) {
        long beginning = 0;
        for (int end = 0; end < text.length(); end++) {
            beginning = beginning << 16 | text.charAt(end);
            if (!taken[slot(beginning)]) continue;
            int start = end - BEGINNING + 1;
            for (String word : byBeginning.getOrDefault(beginning, List.of()))
                if (text.startsWith(word, start))
                    found.computeIfAbsent(place, first -> new TreeSet<>()).add(word);
        }
    }

    private static int slot(long beginning) {
        return (int) (beginning * 0x9E3779B97F4A7C15L >>> 48);
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
