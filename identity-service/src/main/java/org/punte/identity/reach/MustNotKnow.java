package org.punte.identity.reach;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.punte.identity.text.RomanianText;

/** Somebody who must not learn of anything, and at which numbers or addresses they would. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MustNotKnow(
        @NotBlank @Size(max = 200) String who,
        @Nullable @Size(max = 10) List<@NotNull @Size(max = 254) String> addresses) {
    private static final int MOST = 10;
    private static final Pattern ADDRESS = Pattern.compile("\\+?[0-9][0-9 ()./-]{6,}[0-9]|[^\\s,;<>]+@[^\\s,;<>]+");

    /** Somebody of whom only free text says where they are reached: each number and mail address in it counts. */
    public static MustNotKnow of(String who, @Nullable String contact) {
        if (contact == null) return new MustNotKnow(who, null);
        var found = ADDRESS.matcher(contact)
                .results()
                .map(MatchResult::group)
                .distinct()
                .limit(MOST)
                .toList();
        return new MustNotKnow(who, found.isEmpty() ? List.of(contact) : found);
    }

    /** The same with the addresses of the other as well, each once. */
    MustNotKnow with(MustNotKnow other) {
        if (other.addresses == null || other.addresses.stream().allMatch(this::reads)) return this;
        var own = addresses == null ? List.<String>of() : addresses;
        var more = other.addresses.stream().filter(address -> !reads(address));
        return new MustNotKnow(who, Stream.concat(own.stream(), more).toList());
    }

    /** Whether they would learn of what is said that way: at their address, or because they are the one who hears it. */
    boolean isReachedBy(SafeWay way) {
        var third = way.thirdPerson();
        return reads(way.address())
                || isNamedIn(way.mayAnswer())
                || third != null && (isNamedIn(third.name()) || answersTo(third.name()) || is(third.relation()));
    }

    /** Whether the text names them: all words of what they are called stand in it. */
    public boolean isNamedIn(@Nullable String text) {
        var called = RomanianText.words(who);
        return text != null && !called.isEmpty() && RomanianText.words(text).containsAll(called);
    }

    private boolean is(String relation) {
        return RomanianText.words(relation).equals(RomanianText.words(who));
    }

    /** A part of a name is enough where somebody is asked: doubt keeps silent. */
    private boolean answersTo(String name) {
        var words = RomanianText.words(name);
        return !words.isEmpty() && RomanianText.words(who).containsAll(words);
    }

    boolean reads(@Nullable String address) {
        return address != null
                && addresses != null
                && addresses.stream().anyMatch(own -> plain(own).equals(plain(address)));
    }

    /** A number is the same however it is spaced, with or without the country in front. */
    private static String plain(String address) {
        var digits = address.replaceAll("[^0-9]", "");
        if (address.indexOf('@') < 0 && digits.length() >= 9) return digits.substring(digits.length() - 9);
        return address.strip().toLowerCase(Locale.ROOT);
    }

    /** Holds a name: never printed. */
    @Override
    public String toString() {
        return "MustNotKnow[sealed]";
    }
}
