package org.punte.referrals.directory;

import java.util.regex.Pattern;

/** Finds what looks like an address in a text that everybody reads. Better a text too few than a shelter found. */
final class Addresses {
    private static final String STREET =
            "str|strada|bd|bld|bulevard\\w*|blvd|ale[ae]\\w*|calea|cale|[sșş]os|[sșş]oseaua|splai\\w*"
                    + "|intrarea|fund[aă]tura|pia[tțţ]a|street|st|road|rd|avenue|ave|lane|square|gate|gata|veg|vei|veien|v[aæ]gen|plass";
    private static final Pattern LOOKS_LIKE_ONE =
            Pattern.compile(
                    "\\b(" + STREET + ")\\b\\.?" // a word for a street
                            + "|\\b(nr|no|num[aă]r\\w*|bl|bloc|sc|scara|ap|apt|apartament\\w*|et|etaj\\w*)\\b\\.?\\s*\\d" // a number in it
                            + "|\\d+\\w?\\s+\\p{L}+\\s*(street|st|road|rd|avenue|ave|lane|gate|vei)\\b"
                            + "|\\p{L}{3,}(gata|gate|veien|vegen|gaten)\\b"
                            + "|\\b\\d{6}\\b" // a postal code
                            + "|-?\\d{1,2}\\.\\d{3,}\\s*,\\s*-?\\d{1,3}\\.\\d{3,}" // coordinates
                            + "|\\bmaps?\\b|https?://",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private Addresses() {}

    static boolean isIn(String text) {
        return LOOKS_LIKE_ONE.matcher(text).find();
    }
}
