package org.punte.journeys;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Looks for words in everything it is shown, whatever their case. */
final class Search {
    private final List<String> words;
    private final SortedMap<String, SortedSet<String>> found = new TreeMap<>();

    Search(List<String> words) {
        this.words = words.stream().map(Search::folded).distinct().toList();
    }

    void through(String place, Collection<String> texts) {
        for (String text : texts) {
            String folded = folded(text);
            for (String word : words)
                if (folded.contains(word))
                    found.computeIfAbsent(place, first -> new TreeSet<>()).add(word);
        }
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
