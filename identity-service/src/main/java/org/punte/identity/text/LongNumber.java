package org.punte.identity.text;

import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/** A long number in a text, such as of a telephone: prefixes come and go, its end stays, and what stands between the digits says nothing. */
public final class LongNumber {
    private static final Pattern NO_DIGIT = Pattern.compile("\\D+");
    private static final int DIGITS = 7;

    private LongNumber() {}

    /** The last seven digits; empty where there are fewer. */
    public static String end(@Nullable String number) {
        var digits = digits(number);
        return digits.length() < DIGITS ? "" : StringUtils.right(digits, DIGITS);
    }

    /** Whether these digits, an end or a longer number, stand in the text; fewer than seven are found nowhere. */
    public static boolean isIn(String text, @Nullable String digits) {
        return digits != null && digits.length() >= DIGITS && digits(text).contains(digits);
    }

    private static String digits(@Nullable String text) {
        return text == null ? "" : NO_DIGIT.matcher(text).replaceAll("");
    }
}
