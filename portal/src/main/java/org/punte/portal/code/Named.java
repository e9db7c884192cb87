package org.punte.portal.code;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.punte.portal.page.Language;

/** Codes by what they are called: whoever types a name instead of a code is understood, with or without its diacritics. */
public final class Named {
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

    /** What was typed into one line: names and codes, divided by commas or semicolons; codes also by spaces. */
    public List<String> codes(String typed, UnaryOperator<String> spelling) {
        return Stream.of(typed.split("[,;\r\n]"))
                .flatMap(part -> code(part)
                        .map(Stream::of)
                        .orElseGet(() -> words(part).map(word -> code(word).orElseGet(() -> spelling.apply(word)))))
                .toList();
    }

    private static Stream<String> words(String part) {
        return Stream.of(part.split("\\s+")).filter(word -> !word.isEmpty());
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
