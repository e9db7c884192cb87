package org.punte.referrals.hsds;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.directory.ServiceEntry;

/** What a list is narrowed to; all of it has to hold. */
record HsdsFilter(
        @Nullable String search,
        @Nullable UUID organization,
        @Nullable UUID term,
        @Nullable UUID taxonomy,
        @Nullable Instant modifiedAfter) {
    boolean admits(ServiceEntry s) {
        return (organization == null || organization.equals(s.agency().id()))
                && (term == null || term.equals(HsdsIds.of("term", s.service())))
                && (taxonomy == null || taxonomy.equals(HsdsTaxonomy.SERVICES.id()))
                && (modifiedAfter == null || !s.changedAt().isBefore(modifiedAfter))
                && (search == null
                        || isIn(search, ServiceNames.of(s.service()))
                        || isIn(search, s.agency().name()));
    }

    static boolean isIn(String search, String text) {
        return text.toLowerCase(Locale.ROOT).contains(search.strip().toLowerCase(Locale.ROOT));
    }
}
