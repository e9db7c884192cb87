package org.punte.identity.name;

import java.text.Collator;
import java.text.ParseException;
import java.text.RuleBasedCollator;
import java.util.Comparator;
import java.util.Locale;

/** The order of the Romanian alphabet, as {@code ro-x-icu} has it in the database, for texts that the database cannot read. */
final class RomanianOrder {
    private static final String LETTERS = "& A < ă , Ă < â , Â & I < î , Î & S < ș , Ș & T < ț , Ț";

    static final Comparator<String> INSTANCE = of((RuleBasedCollator) Collator.getInstance(Locale.ROOT));

    private RomanianOrder() {}

    private static Comparator<String> of(RuleBasedCollator plain) {
        try {
            var romanian = new RuleBasedCollator(plain.getRules() + LETTERS);
            return romanian::compare;
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }
}
