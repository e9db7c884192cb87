package org.punte.referrals.hsds;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.directory.ServiceEntry;

/** What a list is narrowed to; all of it has to hold. */
record HsdsFilter(
        @Nullable String search,
        @Nullable UUID organization,
        @Nullable UUID term,
        @Nullable UUID taxonomy,
        @Nullable Instant modifiedAfter) {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    boolean admits(ServiceEntry s) {
        return (organization == null || organization.equals(s.agency().id()))
                && (term == null || term.equals(HsdsIds.of("term", s.service())))
                && (taxonomy == null || taxonomy.equals(HsdsTaxonomy.SERVICES.id()))
                && (modifiedAfter == null || !s.changedAt().isBefore(modifiedAfter))
                && (search == null
                        || isIn(search, ServiceNames.of(s.service()))
                        || isIn(search, s.agency().name()));
    }

    /** However it is written: a search for Iasi finds Iași, with comma or with cedilla. */
    static boolean isIn(String search, String text) {
        return bare(text).contains(bare(search.strip()));
    }

    private static String bare(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
