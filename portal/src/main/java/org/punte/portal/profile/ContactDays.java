package org.punte.portal.profile;

import io.quarkus.qute.TemplateExtension;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/** The days of a week in the language of the page: {@code profileDay:name}. */
@TemplateExtension(namespace = "profileDay")
class ContactDays {
    private ContactDays() {}

    static List<DayOfWeek> all() {
        return List.of(DayOfWeek.values());
    }

    static DayOfWeek of(String code) {
        return DayOfWeek.valueOf(code);
    }

    static String name(DayOfWeek day, String language) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, Locale.forLanguageTag(language));
    }
}
