package org.punte.portal.agency;

import java.text.Collator;
import java.text.ParseException;
import java.text.RuleBasedCollator;
import java.util.Comparator;
import java.util.Locale;

/** The order of the Romanian alphabet. The JDK knows it with cedillas, and so files Ș and Ț among S and T. */
public final class RomanianOrder {
    private static final String LETTERS = "& A < ă , Ă < â , Â & I < î , Î & S < ș , Ș & T < ț , Ț";

    public static final Comparator<String> INSTANCE = of((RuleBasedCollator) Collator.getInstance(Locale.ROOT));

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
