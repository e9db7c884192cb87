package org.punte.portal.code;

import io.quarkus.qute.TemplateExtension;
import java.text.Collator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Countries by their codes of two letters, named in the language of the page: {@code country:all}. */
@TemplateExtension(namespace = "country")
public class Countries {
    private static final Set<String> CODES = Set.of(Locale.getISOCountries());
    private static final Set<String> LONGER = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);
    private static final Named NAMED = Named.of(Stream.of(Locale.getISOCountries()), Countries::name);

    private Countries() {}

    /** In the order of the alphabet in which they are named. */
    static Set<Map.Entry<String, String>> all(String language) {
        var spoken = Locale.forLanguageTag(language);
        return Stream.of(Locale.getISOCountries())
                .map(code -> Map.entry(code, name(code, spoken)))
                .sorted(Map.Entry.comparingByValue(Collator.getInstance(spoken)))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new))
                .entrySet();
    }

    /** What is no country's code stays as it is. */
    static String name(String code, String language) {
        return CODES.contains(code) ? name(code, Locale.forLanguageTag(language)) : code;
    }

    public static String name(String code, Locale spoken) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(spoken);
    }

    /** In two letters or in three. */
    static boolean isKnown(String code) {
        return CODES.contains(code) || LONGER.contains(code);
    }

    /** What was typed into one line, as codes: names of countries will do. */
    public static List<String> codes(String typed) {
        return NAMED.codes(typed, code -> code.toUpperCase(Locale.ROOT));
    }

    /** What was typed of one country. */
    public static String code(String typed) {
        return NAMED.code(typed).orElseGet(() -> typed.toUpperCase(Locale.ROOT));
    }
}
