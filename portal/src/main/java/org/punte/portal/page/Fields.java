package org.punte.portal.page;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.Problem;
import org.punte.portal.client.Refused;
import org.punte.portal.client.Unreadable;

/** Reads what people typed into forms. An empty field is an absent one. */
public final class Fields {
    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);

    public static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    /** As browsers send it, or as people write it where the browser has no calendar: {@code 2.1.2027}. */
    public static @Nullable LocalDate date(@Nullable String typed) {
        var text = text(typed);
        try {
            if (text == null) return null;
            return text.contains(".") ? LocalDate.parse(text, WRITTEN) : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new Unreadable(text);
        }
    }

    /** A day and a time, likewise; between them stands a T or a space. */
    public static @Nullable LocalDateTime moment(@Nullable String typed) {
        var text = text(typed);
        if (text == null) return null;
        var parts = text.split("[T ]+", 2);
        try {
            return required(date(parts[0])).atTime(LocalTime.parse(parts.length == 2 ? parts[1] : ""));
        } catch (DateTimeParseException | Unreadable e) {
            throw new Unreadable(text);
        }
    }

    public static <E extends Enum<E>> @Nullable E code(Class<E> codes, @Nullable String chosen) {
        var text = text(chosen);
        try {
            return text == null ? null : Enum.valueOf(codes, text);
        } catch (IllegalArgumentException e) {
            throw new Unreadable(text);
        }
    }

    /** An id that has to be there. */
    public static UUID id(@Nullable String chosen) {
        var text = required(text(chosen));
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new Unreadable(text);
        }
    }

    /** A whole number, or none. */
    public static @Nullable Integer number(@Nullable String typed) {
        var text = text(typed);
        try {
            return text == null ? null : Integer.valueOf(text);
        } catch (NumberFormatException e) {
            throw new Unreadable(text);
        }
    }

    /** For fields that a form never leaves empty. */
    public static <T> T required(@Nullable T value) {
        if (value == null) throw invalid();
        return value;
    }

    /** What was typed cannot be read. */
    public static Refused invalid() {
        return new Refused(400, Problem.of("/problems/invalid-input", null));
    }

    private Fields() {}
}
