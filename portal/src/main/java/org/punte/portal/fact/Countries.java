package org.punte.portal.fact;

import io.quarkus.qute.TemplateExtension;
import java.text.Collator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Countries by their codes of two letters, named in the language of the page: {@code country:all}. */
@TemplateExtension(namespace = "country")
class Countries {
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

    static String name(String code, Locale spoken) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(spoken);
    }
}
