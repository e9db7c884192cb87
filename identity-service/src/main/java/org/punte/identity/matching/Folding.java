package org.punte.identity.matching;

import static java.util.stream.Collectors.toCollection;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;

/** One spelling for what is written in many: no diacritics (ș, ş and s are one), no case, no punctuation. */
final class Folding {
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final Pattern NO_DIGITS = Pattern.compile("\\D+");
    private static final Pattern NO_SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** National numbers are nine digits after the 0 in Romania and eight in Norway: prefixes come and go, the end stays. */
    private static final int PHONE_DIGITS = 9;

    private Folding() {}

    static Set<String> words(Collection<String> names) {
        return names.stream()
                .flatMap(name -> Stream.of(NO_LETTERS.split(folded(name))))
                .filter(word -> word.length() > 1)
                .collect(toCollection(TreeSet::new));
    }

    static Set<String> phones(Collection<String> numbers) {
        return numbers.stream()
                .map(number -> NO_DIGITS.matcher(number).replaceAll(""))
                .filter(digits -> digits.length() >= PHONE_DIGITS - 1)
                .map(digits -> StringUtils.right(digits, PHONE_DIGITS))
                .collect(toCollection(TreeSet::new));
    }

    static Set<String> documents(Collection<String> numbers) {
        return numbers.stream()
                .map(number -> NO_SIGNS.matcher(folded(number)).replaceAll(""))
                .filter(sign -> !sign.isEmpty())
                .collect(toCollection(TreeSet::new));
    }

    private static String folded(String text) {
        return StringUtils.stripAccents(text).toLowerCase(Locale.ROOT);
    }
}
