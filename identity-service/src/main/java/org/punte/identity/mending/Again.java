package org.punte.identity.mending;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.punte.identity.consent.ConsentView;
import org.punte.identity.conversation.ConversationAgain.Terms;
import org.punte.identity.vault.Category;

/**
 * One consent that ended, or lost {@code category}, by mistake.
 *
 * @param now what stands in its place today: what is given again is added to it, never takes its place
 */
record Again(
        ConsentView before,
        @Nullable Category category,
        @Nullable ConsentView now) {
    static Again of(ConsentView before, @Nullable Category category, Collection<ConsentView> standing) {
        var now = standing.stream()
                .filter(one -> one.purpose() == before.purpose() && one.basis() == before.basis())
                .filter(one -> Objects.equals(one.receiver(), before.receiver()))
                .findFirst();
        return new Again(before, category, now.orElse(null));
    }

    Terms terms() {
        var categories = new TreeSet<Category>();
        if (now != null) categories.addAll(now.categories());
        if (category != null) categories.add(category);
        if (category == null || now == null) categories.addAll(before.categories());
        var until = (now == null ? before : now).until();
        return new Terms(before.receiver(), List.copyOf(categories), Objects.requireNonNull(until));
    }
}
