package org.punte.journeys;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.partitioningBy;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Looks for words in everything it is shown, whatever their case. */
final class Search {
    /** Words are looked up by their beginning: a text is walked through once, however many are searched for. */
    private static final int BEGINNING = 8;

    private final Map<String, List<String>> words;
    private final List<String> shortWords;
    private final SortedMap<String, SortedSet<String>> found = new TreeMap<>();

    Search(List<String> words) {
        var folded =
                words.stream().map(Search::folded).distinct().collect(partitioningBy(w -> w.length() >= BEGINNING));
        this.words = folded.get(true).stream().collect(groupingBy(word -> word.substring(0, BEGINNING)));
        this.shortWords = folded.get(false);
    }

    void through(String place, Collection<String> texts) {
        for (String text : texts) {
            String folded = folded(text);
            for (String word : shortWords) if (folded.contains(word)) find(place, word);
            for (int at = 0; at + BEGINNING <= folded.length(); at++)
                for (String word : words.getOrDefault(folded.substring(at, at + BEGINNING), List.of()))
                    if (folded.startsWith(word, at)) find(place, word);
        }
    }

    private void find(String place, String word) {
        found.computeIfAbsent(place, first -> new TreeSet<>()).add(word);
    }

    /** Words by the place that they were found in. */
    SortedMap<String, SortedSet<String>> found() {
        return found;
    }

    Set<String> places() {
        return found.keySet();
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
