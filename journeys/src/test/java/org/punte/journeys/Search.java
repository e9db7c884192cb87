package org.punte.journeys;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Looks for words in everything it is shown, whatever their case. */
final class Search {
    private final List<String> words;
    private final List<String> found = new ArrayList<>();
    private int read;

    Search(List<String> words) {
        this.words = words.stream().map(Search::folded).distinct().toList();
    }

    void through(String place, Collection<String> texts) {
        texts.forEach(text -> in(place, text));
    }

    void in(String place, String... texts) {
        for (String text : texts) {
            read++;
            String folded = folded(text);
            words.stream().filter(folded::contains).forEach(word -> found.add(place + " contains " + word));
        }
    }

    int read() {
        return read;
    }

    List<String> found() {
        return found.stream().distinct().toList();
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
