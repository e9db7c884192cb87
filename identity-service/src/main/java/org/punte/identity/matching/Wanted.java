package org.punte.identity.matching;

import java.util.Collections;
import java.util.OptionalInt;
import java.util.Set;

/** Somebody who is looked for, as somebody remembers them: words of a name in any order, perhaps a birth or a number. */
public record Wanted(Traits told) {
    private static final int NUMBER = 4;
    private static final int DAY = 3;
    private static final int ABOUT = 1;

    /** How well it fits; empty where it does not. All words must be found, and nothing may speak against it. */
    public OptionalInt fits(Traits one) {
        boolean number = !Collections.disjoint(told.phones(), one.phones())
                || !Collections.disjoint(told.documents(), one.documents());
        var births = Births.compare(told.birth(), one.birth());
        if (births == Births.DIFFERENT) return OptionalInt.empty();
        Set<String> words = told.given();
        if (words.isEmpty() ? !number : !words.stream().allMatch(word -> Similarity.isIn(one.allNames(), word)))
            return OptionalInt.empty();
        int exactly = (int) words.stream().filter(one.allNames()::contains).count();
        return OptionalInt.of(exactly + (number ? NUMBER : 0) + points(births));
    }

    private static int points(Births births) {
        return switch (births) {
            case SAME -> DAY;
            case TRANSPOSED, SLIP, NEAR -> ABOUT;
            case UNKNOWN, DIFFERENT -> 0;
        };
    }

    @Override
    public String toString() {
        return "Wanted[sealed]";
    }
}
