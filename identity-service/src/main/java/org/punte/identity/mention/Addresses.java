package org.punte.identity.mention;

import static org.punte.identity.reach.Channel.MESSENGER;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.punte.identity.reach.SafeWay;
import org.punte.identity.vault.Identity;

/** Where somebody is reached, piece by piece: one address may hold a number, a mail address and a name on a network. */
final class Addresses {
    private static final Pattern NUMBER = Pattern.compile("[0-9][0-9 ()./-]{5,}[0-9]");
    private static final Pattern NEXT_NUMBER = Pattern.compile("[\\s/]+(?=\\+|0[1-9])");
    private static final Pattern MAIL = Pattern.compile("[^\\s,;<>]+@[^\\s,;<>]*[\\p{L}\\p{N}]");
    private static final Pattern HANDLE = Pattern.compile("(?<![^\\s,;:<>(])@[\\p{L}\\p{N}._-]+");
    private static final Pattern BEFORE_NAME = Pattern.compile("[/:]");
    private static final int PHONE = 7;

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
        if (!add(address) && address != null && way.channel() == MESSENGER) handles.add(name(address));
    }

    /** Whether it holds anything that is known by its form. */
    private boolean add(@Nullable String address) {
        if (address == null) return false;
        var ends = numbers(address);
        var mailed = found(MAIL, address);
        var named = found(HANDLE, address);
        numbers.addAll(ends);
        mails.addAll(mailed);
        handles.addAll(named);
        return !ends.isEmpty() || !mailed.isEmpty() || !named.isEmpty();
    }

    /** Two numbers may stand beside each other: each counts, and so does what would be one. */
    private static List<String> numbers(String address) {
        return Stream.concat(Stream.of(address), NEXT_NUMBER.splitAsStream(address))
                .flatMap(part -> found(NUMBER, part).stream())
                .map(number -> number.replaceAll("[^0-9]+", ""))
                .filter(digits -> digits.length() >= PHONE)
                .map(digits -> StringUtils.right(digits, PHONE))
                .toList();
    }

    /** A name on a network stands at the end of its address there. */
    private static String name(String address) {
        return Arrays.stream(BEFORE_NAME.split(address)).reduce(address, (earlier, last) -> last);
    }

    private static List<String> found(Pattern form, String address) {
        return form.matcher(address).results().map(MatchResult::group).toList();
    }
}
