package org.punte.identity.text;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** One spelling for one text: composed, and with the comma letters that Romanian has, not the cedilla ones of old keyboards. */
public final class RomanianText {
    private RomanianText() {}

    /** Composed, without space around it. */
    public static String normalised(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFC)
                .replace('ş', 'ș')
                .replace('Ş', 'Ș')
                .replace('ţ', 'ț')
                .replace('Ţ', 'Ț');
    }

    /** The words in it, whatever their order, case and marks: {@code Țuțuianu, Ana} has those of {@code ana tutuianu}. */
    public static Set<String> words(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return Stream.of(plain.toLowerCase(Locale.ROOT).split("[^\\p{L}0-9]+"))
                .filter(word -> !word.isEmpty())
                .collect(toUnmodifiableSet());
    }
}
