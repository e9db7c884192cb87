package org.punte.identity.mention;

import static org.punte.identity.reach.Channel.MESSENGER;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.punte.identity.reach.SafeWay;
import org.punte.identity.text.LongNumber;
import org.punte.identity.vault.Identity;

/** Where somebody is reached, piece by piece: one address may hold a number, a mail address and a name on a network. */
final class Addresses {
    private static final Pattern NUMBER = Pattern.compile("[0-9][0-9 ()./-]{5,}[0-9]");
    private static final Pattern NEXT_NUMBER = Pattern.compile("[\\s/]+(?=\\+|0[1-9])");
    private static final Pattern MAIL = Pattern.compile("[^\\s,;<>/:]+@[^\\s,;<>]*[\\p{L}\\p{N}]");
    private static final Pattern HANDLE = Pattern.compile("(?<![^\\s,;:<>(/])@[\\p{L}\\p{N}._-]+");
    private static final Pattern BETWEEN = Pattern.compile("[,;\\n]");
    private static final Pattern BEFORE_NAME = Pattern.compile("[/:]");
    private static final Pattern NO_NAME = Pattern.compile("[?#]\\S*");
    private static final Pattern NETWORK = Pattern.compile(
            "(?<!\\S)((on|pe|på)\\s+)?(whatsapp|telegram|signal|facebook|messenger|instagram|tiktok|viber|snapchat|discord)(?!\\S)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern SIGN = Pattern.compile("[_\\p{N}]|[.](?=\\S)");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    /** Said of a way rather than of a name on it; in English, Romanian and Norwegian, small and without signs on letters. */
    private static final Set<String> ORDINARY =
            Set.of(("only evening evenings morning mornings night nights work home mother sister friend "
                            + "doar numai seara dimineata noaptea acasa mama sora prietena prieten "
                            + "bare kveld kvelden morgen hjemme søster venn venninne")
                    .split(" "));

    private static final int SHORTEST_NAME = 4;

    /** Their ends: prefixes come and go. */
    final Set<String> numbers = new HashSet<>();

    final Set<String> mails = new HashSet<>();
    final Set<String> handles = new HashSet<>();

    private Addresses() {}

    static Addresses of(Identity who) {
        var all = new Addresses();
        all.add(who.phone());
        all.add(who.email());
        for (var way : ways(who)) all.add(way);
        return all;
    }

    private static List<SafeWay> ways(Identity who) {
        var safe = who.safeContact();
        return safe == null || safe.ways() == null ? List.of() : safe.ways();
    }

    private void add(SafeWay way) {
        var address = way.address();
        add(address);
        if (address != null && way.channel() == MESSENGER) names(address).forEach(handles::add);
    }

    /** What is known by its form. */
    private void add(@Nullable String address) {
        if (address == null) return;
        numbers.addAll(numbers(address));
        mails.addAll(found(MAIL, address));
        handles.addAll(found(HANDLE, address));
    }

    /** Two numbers may stand beside each other: each counts, and so does what would be one. */
    private static List<String> numbers(String address) {
        return Stream.concat(Stream.of(address), NEXT_NUMBER.splitAsStream(address))
                .flatMap(part -> found(NUMBER, part).stream())
                .map(LongNumber::end)
                .filter(end -> !end.isEmpty())
                .toList();
    }

    /** Names on networks have no form: what a piece of the address holds that is no number and no mail address. */
    private static Stream<String> names(String address) {
        return BETWEEN.splitAsStream(address)
                .map(piece -> NO_NAME.matcher(piece).replaceAll(""))
                .filter(piece -> numbers(piece).isEmpty() && found(MAIL, piece).isEmpty())
                .flatMap(Addresses::named)
                .filter(name ->
                        name.length() >= SHORTEST_NAME && LETTER.matcher(name).find())
                .filter(name -> !ORDINARY.contains(StringUtils.stripAccents(name.toLowerCase(Locale.ROOT))));
    }

    /** All that stands at its end beside the network; the last word alone where that is no ordinary one. */
    private static Stream<String> named(String piece) {
        var end = last(BEFORE_NAME, piece);
        var whole = NETWORK.matcher(end).replaceAll(" ").strip();
        var word = last(SPACE, whole);
        var alone = !whole.equals(end.strip()) || SIGN.matcher(word).find();
        return alone ? Stream.of(whole, word) : Stream.of(whole);
    }

    private static String last(Pattern between, String text) {
        return between.splitAsStream(text).reduce(text, (earlier, last) -> last);
    }

    private static List<String> found(Pattern form, String address) {
        return form.matcher(address).results().map(MatchResult::group).toList();
    }
}
