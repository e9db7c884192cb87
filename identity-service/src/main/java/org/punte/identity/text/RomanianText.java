package org.punte.identity.text;

import java.text.Normalizer;
import java.util.List;
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

    /** What is the same name to a reader: without case, marks and whatever stands between words. */
    public static String folded(String text) {
        return String.join(" ", parts(text));
    }

    /** The words in it, whatever their order, case and marks: {@code Țuțuianu, Ana} has those of {@code ana tutuianu}. */
    public static Set<String> words(String text) {
        return Set.copyOf(parts(text));
    }

    private static List<String> parts(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        return Stream.of(plain.toLowerCase(Locale.ROOT).split("[^\\p{L}0-9]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
