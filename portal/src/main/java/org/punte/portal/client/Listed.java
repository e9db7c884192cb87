package org.punte.portal.client;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One page of a list. {@code next} is the opaque place where the following page begins. */
public record Listed<T>(List<T> items, @Nullable String next) {
    /** For what a page can do without: nothing, while its service does not answer or does not show it. */
    public static <T> List<T> orNone(Supplier<Listed<T>> read) {
        return Silence.orNone(() -> read.get().items());
    }

    /** Page after page, as long as one follows; each is read from the place that the one before it named, the first from none. */
    public static <T> List<T> all(Function<@Nullable String, Listed<T>> read) {
        var page = read.apply(null);
        var found = new ArrayList<>(page.items());
        while (page.next() != null) {
            page = read.apply(page.next());
            found.addAll(page.items());
        }
        return List.copyOf(found);
    }

    public boolean isEmpty() {
        return items.isEmpty();
    }
}
