package org.punte.identity.matching;

import java.util.Collections;
import java.util.Set;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Whether two folded names may be one: spelled otherwise, mistyped, or one of them with words that the other lacks. */
final class Similarity {
    private static final JaroWinklerSimilarity SPELLING = new JaroWinklerSimilarity();
    private static final double ALIKE = 0.92;
    private static final double ALIKE_AND_SOUNDING_SO = 0.82;

    /** Shorter ones are other names soon: Ana and Ina, Ion and Ivo. */
    private static final int LONG_ENOUGH = 4;

    private Similarity() {}

    /** Each word of the shorter name is found in the longer one; nothing is like no name. */
    static boolean agree(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) return false;
        var shorter = one.size() <= other.size() ? one : other;
        var longer = shorter == one ? other : one;
        return shorter.stream().allMatch(word -> isIn(longer, word));
    }

    static boolean isIn(Set<String> words, String word) {
        return words.stream().anyMatch(other -> isLike(word, other));
    }

    private static boolean isLike(String one, String other) {
        if (one.equals(other)) return true;
        if (Math.min(one.length(), other.length()) < LONG_ENOUGH) return false;
        double alike = SPELLING.apply(one, other);
        return alike >= ALIKE || alike >= ALIKE_AND_SOUNDING_SO && soundAlike(one, other);
    }

    private static boolean soundAlike(String one, String other) {
        return !Collections.disjoint(Phonetics.of(Set.of(one)), Phonetics.of(Set.of(other)));
    }
}
