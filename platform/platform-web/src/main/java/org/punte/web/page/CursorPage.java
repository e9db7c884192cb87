package org.punte.web.page;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One page of a list; {@code next} leads to the following one and is null on the last. */
public record CursorPage<T>(List<T> items, @Nullable String next) {
    /** Expects {@code rows} to hold one more than {@code limit} when another page exists. */
    public static <T> CursorPage<T> of(List<T> rows, int limit, Function<T, String> cursor) {
        if (rows.size() <= limit) return new CursorPage<>(rows, null);
        List<T> items = rows.subList(0, limit);
        return new CursorPage<>(items, cursor.apply(items.get(limit - 1)));
    }

    /** The same page with other items: rows become views. */
    public <R> CursorPage<R> map(Function<T, R> view) {
        return new CursorPage<>(items.stream().map(view).toList(), next);
    }
}
