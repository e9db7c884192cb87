package org.punte.portal.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The languages that the pages speak. */
enum Language {
    EN,
    RO;

    private static final List<Locale> SPOKEN =
            Stream.of(values()).map(Language::locale).toList();

    /** What was chosen by hand, else what the browser asks for, else English. */
    static Language of(@Nullable String chosen, @Nullable String accepted) {
        for (var language : values()) if (language.tag().equals(chosen)) return language;
        return accepted == null ? EN : spoken(accepted);
    }

    private static Language spoken(String accepted) {
        try {
            var best = Locale.lookup(Locale.LanguageRange.parse(accepted), SPOKEN);
            return best == null ? EN : valueOf(best.getLanguage().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unreadable) {
            return EN;
        }
    }

    String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    Locale locale() {
        return Locale.forLanguageTag(tag());
    }
}
