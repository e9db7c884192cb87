package org.punte.portal.code;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.punte.portal.page.Language;

/** Codes by what they are called: whoever types a name instead of a code is understood, with or without its diacritics. */
public final class Named {
    private static final Set<String> JOINING = Set.of("and", "og", "si", "&");

    private final Map<String, String> codes = new HashMap<>();

    private Named() {}

    /** Those that have one name. */
    static Named of(Map<String, String> names) {
        var named = new Named();
        names.forEach(named::add);
        return named;
    }

    /** By their names in each language that the pages speak; the first of two with the same name counts. */
    public static Named of(Stream<String> codes, Naming naming) {
        var named = new Named();
        codes.forEach(code ->
                Stream.of(Language.values()).forEach(spoken -> named.add(code, naming.name(code, spoken.locale()))));
        return named;
    }

    /** How a code is called in a language. */
    @FunctionalInterface
    public interface Naming {
        String name(String code, Locale spoken);
    }

    /** Empty for what is nobody's name; it may be a code. */
    public Optional<String> code(String typed) {
        return Optional.ofNullable(codes.get(folded(typed)));
    }

    /**
     * What was typed into one line: names and codes, divided by commas or semicolons, or by spaces where each word is
     * one. What is neither is handed on as it was typed: no word of it becomes a code by accident, and the service
     * refuses it.
     */
    public List<String> codes(String typed, UnaryOperator<String> spelling) {
        return Stream.of(typed.split("[,;\r\n]"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .flatMap(part -> code(part).map(Stream::of).orElseGet(() -> words(part, spelling)))
                .toList();
    }

    private Stream<String> words(String part, UnaryOperator<String> spelling) {
        var words = List.of(part.split("\\s+"));
        if (words.stream().noneMatch(word -> code(word).isPresent()))
            return words.stream().anyMatch(Named::joins)
                    ? Stream.of(part)
                    : words.stream().map(spelling);
        var named = words.stream().filter(word -> !joins(word)).toList();
        return named.stream().allMatch(word -> isKnown(word, spelling))
                ? named.stream().map(word -> code(word).orElseGet(() -> spelling.apply(word)))
                : Stream.of(part);
    }

    /** Beside names a code of two letters is one in capitals only: small, it is a little word of some language. */
    private boolean isKnown(String word, UnaryOperator<String> spelling) {
        var code = spelling.apply(word);
        return code(word).isPresent()
                || codes.containsValue(code) && (word.length() > 2 || word.equals(word.toUpperCase(Locale.ROOT)));
    }

    /** "And" in the languages of the pages, which also looks like the code of a country or of a language. */
    private static boolean joins(String word) {
        return JOINING.contains(folded(word)) && word.equals(word.toLowerCase(Locale.ROOT));
    }

    private void add(String code, String name) {
        codes.putIfAbsent(folded(name), code);
    }

    private static String folded(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
