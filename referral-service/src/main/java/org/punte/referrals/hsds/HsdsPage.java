package org.punte.referrals.hsds;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;
import java.util.function.Function;

/** A page as HSDS counts: from 1, with the number of everything. The directory hides no entry from a count: what is shown is counted. */
@JsonNaming(SnakeCaseStrategy.class)
record HsdsPage<T>(
        int totalItems,
        int totalPages,
        int pageNumber,
        int size,
        boolean firstPage,
        boolean lastPage,
        boolean empty,
        List<T> contents) {
    /** The page of {@code all} with this number; past the end it is empty. */
    static <S, T> HsdsPage<T> of(List<S> all, int number, int perPage, Function<S, T> shown) {
        int pages = Math.max(1, (all.size() + perPage - 1) / perPage);
        long from = Math.min((long) (number - 1) * perPage, all.size());
        long to = Math.min(from + perPage, all.size());
        var contents = all.subList((int) from, (int) to).stream().map(shown).toList();
        return new HsdsPage<>(
                all.size(), pages, number, contents.size(), number == 1, number >= pages, contents.isEmpty(), contents);
    }
}
