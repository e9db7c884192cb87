package org.punte.identity.partycheck;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.punte.identity.reach.MustNotKnow;
import org.punte.identity.reach.SafeWays;
import org.punte.identity.suspect.SilencedNear.Near;
import org.punte.identity.text.RomanianText;
import org.punte.identity.vault.Identity;

/** Whether somebody on record may be the one whom few words elsewhere mean. Doubt is a yes. */
final class Likeness {
    private final Identity who;

    Likeness(Identity who) {
        this.who = who;
    }

    /** By name, number or address. */
    boolean isMeantBy(Near near) {
        var name = near.name() == null ? "" : near.name();
        return isMeantBy(MustNotKnow.of(name, near.contact())) || standsIn(name);
    }

    boolean isMeantBy(MustNotKnow other) {
        var ways = SafeWays.NONE.besides(List.of(other));
        return other.isNamedIn(String.join(" ", who.names()))
                || Stream.of(who.phone(), who.email()).filter(Objects::nonNull).anyMatch(ways::reachesOthers);
    }

    /** A parent is taken for the one who is meant, unless the words are the full name of somebody else. */
    boolean mayBeParentMeantBy(Near near) {
        var called = near.name() == null ? Set.<String>of() : RomanianText.words(near.name());
        return called.size() < 2 || !Collections.disjoint(called, words(given()));
    }

    /** Given and family name, whatever stands beside them. */
    private boolean standsIn(String text) {
        var called = RomanianText.words(text);
        return isPartOf(called, who.givenName())
                && (isPartOf(called, who.familyName()) || isPartOf(called, who.birthName()));
    }

    private static boolean isPartOf(Set<String> called, @Nullable String name) {
        if (name == null) return false;
        var words = RomanianText.words(name);
        return !words.isEmpty() && called.containsAll(words);
    }

    private List<String> given() {
        return Stream.of(who.givenName(), who.middleName(), who.secondName(), who.nickname())
                .filter(Objects::nonNull)
                .toList();
    }

    private static Set<String> words(Collection<String> names) {
        return names.stream().flatMap(name -> RomanianText.words(name).stream()).collect(Collectors.toSet());
    }
}
