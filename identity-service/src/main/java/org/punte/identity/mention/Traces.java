package org.punte.identity.mention;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.punte.identity.date.Precision;
import org.punte.identity.text.LongNumber;
import org.punte.identity.vault.Identity;

/** The words and numbers by which somebody is known, without diacritics, case and separators. */
final class Traces {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}]+");
    private static final Pattern NO_SIGN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int SHORT = 2;
    private static final int STEM = 4;
    private static final int ENDING = 3;

    private final Set<String> names;
    private final Addresses addresses;
    private final Identity who;

    private Traces(Set<String> names, Identity who) {
        this.names = names;
        this.addresses = Addresses.of(who);
        this.who = who;
    }

    static Traces of(Identity who) {
        var names = who.names().stream().flatMap(Traces::words).collect(Collectors.toSet());
        return new Traces(names, who);
    }

    List<Mention> in(String text) {
        return Stream.of(Mention.values())
                .filter(mention -> isIn(mention, text))
                .toList();
    }

    private boolean isIn(Mention mention, String text) {
        return switch (mention) {
            case NAME -> words(text).anyMatch(word -> names.stream().anyMatch(name -> isForm(word, name)));
            case PHONE -> addresses.numbers.stream().anyMatch(end -> LongNumber.isIn(text, end));
            case NATIONAL_ID -> LongNumber.isIn(text, who.nationalId());
            case EMAIL -> addresses.mails.stream().anyMatch(mail -> folded(text).contains(folded(mail)));
            case HANDLE -> addresses.handles.stream().anyMatch(handle -> says(text, handle));
            case CODE_WORD ->
                who.safeContact() != null && says(text, who.safeContact().codeWord());
            case BIRTH_DATE ->
                who.birthDate() != null
                        && who.birthDate().precision() == Precision.EXACT
                        && DatesInText.of(folded(text)).contains(who.birthDate().from());
        };
    }

    /** The name itself, or with another ending: Maria, Mariei. */
    private static boolean isForm(String word, String name) {
        if (word.equals(name)) return true;
        var stem = name.replaceAll("[aeiou]+$", "");
        return stem.length() >= STEM && word.startsWith(stem) && word.length() <= name.length() + ENDING;
    }

    /** The words beside each other, whatever stands between and around them. */
    private static boolean says(String text, @Nullable String words) {
        var sought = words == null ? "" : apart(words);
        return sought.length() > SHORT && (" " + apart(text) + " ").contains(" " + sought + " ");
    }

    private static String apart(String text) {
        return NO_SIGN.matcher(folded(text)).replaceAll(" ").strip();
    }

    private static Stream<String> words(String text) {
        return Stream.of(NO_WORD.split(folded(text))).filter(word -> word.length() > 1);
    }

    private static String folded(String text) {
        return StringUtils.stripAccents(text).toLowerCase(Locale.ROOT);
    }
}
