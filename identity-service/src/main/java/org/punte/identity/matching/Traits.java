package org.punte.identity.matching;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.punte.identity.date.Span;

/**
 * What records are compared by, folded: see {@link Folding}. Never printed.
 *
 * @param given words of all given names and nicknames
 * @param family words of all family names, also former ones
 * @param birth the days between which the birth lies
 * @param phones last nine digits
 */
public record Traits(
        Set<String> given, Set<String> family, @Nullable Span birth, Set<String> phones, Set<String> documents) {
    /** Folds what was told; a name of several words counts by each of them. */
    public static Traits of(
            Collection<String> given,
            Collection<String> family,
            @Nullable Span birth,
            Collection<String> phones,
            Collection<String> documents) {
        return new Traits(
                Folding.words(given),
                Folding.words(family),
                birth,
                Folding.phones(phones),
                Folding.documents(documents));
    }

    boolean isNamed() {
        return !given.isEmpty() || !family.isEmpty();
    }

    Set<String> allNames() {
        var all = new TreeSet<>(given);
        all.addAll(family);
        return all;
    }

    @Override
    public String toString() {
        return "Traits[sealed]";
    }
}
