package org.punte.portal.code;

import io.quarkus.qute.TemplateExtension;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Languages by their ISO 639-3 codes, named in the language of the page: {@code tongue:name}. */
@TemplateExtension(namespace = "tongue")
public class Tongues {
    private static final Pattern CODE = Pattern.compile("[a-z]{3}");
    private static final List<String> OFFERED = List.of(
            "ron", "eng", "rom", "hun", "ukr", "rus", "deu", "fra", "ita", "spa", "tur", "ara", "nep", "sin", "ben",
            "vie", "tgl");
    private static final Map<String, String> SHORT = Stream.of(Locale.getISOLanguages())
            .collect(Collectors.toMap(
                    code -> Locale.forLanguageTag(code).getISO3Language(), code -> code, (first, second) -> first));

    private static final Named NAMED =
            Named.of(Stream.concat(OFFERED.stream(), SHORT.keySet().stream().sorted()), Tongues::name);

    private Tongues() {}

    /** Those in which work is usually done here. */
    static List<String> offered() {
        return OFFERED;
    }

    /** Those, and any others that were chosen somewhere else: saving a form loses none. */
    public static List<String> with(List<String> chosen) {
        return Stream.concat(OFFERED.stream(), chosen.stream()).distinct().toList();
    }

    /** Whether it is written as codes are. */
    public static boolean isCode(String typed) {
        return CODE.matcher(typed).matches();
    }

    public static String name(String code, String language) {
        return name(code, Locale.forLanguageTag(language));
    }

    /** What was typed into one line, as codes: names of languages will do. */
    public static List<String> codes(String typed) {
        return NAMED.codes(typed, code -> code.toLowerCase(Locale.ROOT));
    }

    /** What was typed of one language: its name will do. */
    public static String code(String typed) {
        return NAMED.code(typed).orElseGet(() -> typed.strip().toLowerCase(Locale.ROOT));
    }

    private static String name(String code, Locale spoken) {
        return Locale.forLanguageTag(SHORT.getOrDefault(code, code)).getDisplayLanguage(spoken);
    }
}
