package org.punte.portal.page;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
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

    public static @Nullable LocalTime time(@Nullable String typed) {
        var text = text(typed);
        try {
            return text == null ? null : LocalTime.parse(text);
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
            var day = Optional.ofNullable(date(parts[0])).orElseThrow(() -> new Unreadable(text));
            return day.atTime(LocalTime.parse(parts.length == 2 ? parts[1] : ""));
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

    /** All that was ticked; an empty one is none. */
    public static <E extends Enum<E>> List<E> codes(Class<E> codes, List<String> ticked) {
        return all(ticked, one -> code(codes, one));
    }

    public static @Nullable UUID id(@Nullable String chosen) {
        var text = text(chosen);
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new Unreadable(text);
        }
    }

    /** All that was ticked; an empty one is none. */
    public static List<UUID> ids(List<String> ticked) {
        return all(ticked, Fields::id);
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

    /** Several in one field. Where one of them cannot be read the whole field is said back: by what stands in it, it is found. */
    public static <T> List<T> several(String typed, String between, Function<String, T> read) {
        var text = typed.strip();
        try {
            return Stream.of(text.split(between)).map(read).toList();
        } catch (Unreadable e) {
            throw new Unreadable(text);
        }
    }

    /** Yes or no; null where nothing was answered. */
    public static @Nullable Boolean yes(@Nullable String answer) {
        var text = text(answer);
        return text == null ? null : text.equals("yes");
    }

    /** For fields that a form never leaves empty; {@code name}: how the form calls it. */
    public static <T> T required(@Nullable T value, String name) {
        if (value == null) throw wrong(name);
        return value;
    }

    /** The same where at least one has to be ticked. */
    public static <T> List<T> some(List<T> ticked, String name) {
        if (ticked.isEmpty()) throw wrong(name);
        return ticked;
    }

    /** No service was asked: what stands in this field, or does not, cannot be. */
    public static Refused wrong(String name) {
        return new Refused(400, Problem.at(name));
    }

    private static <T> List<T> all(List<String> ticked, Function<String, @Nullable T> read) {
        return ticked.stream().map(read).filter(Objects::nonNull).toList();
    }

    private Fields() {}
}
