package org.punte.portal.page;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.Problem;
import org.punte.portal.client.Refused;

/** Reads what people typed into forms. An empty field is an absent one. */
public final class Fields {
    public static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    public static @Nullable LocalDate date(@Nullable String typed) {
        var text = text(typed);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw invalid();
        }
    }

    public static <E extends Enum<E>> @Nullable E code(Class<E> codes, @Nullable String chosen) {
        var text = text(chosen);
        try {
            return text == null ? null : Enum.valueOf(codes, text);
        } catch (IllegalArgumentException e) {
            throw invalid();
        }
    }

    /** For fields that a form never leaves empty. */
    public static <T> T required(@Nullable T value) {
        if (value == null) throw invalid();
        return value;
    }

    private static Refused invalid() {
        return new Refused(400, new Problem("/problems/invalid-input", null, List.of()));
    }

    private Fields() {}
}
