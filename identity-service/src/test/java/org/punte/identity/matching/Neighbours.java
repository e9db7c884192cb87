package org.punte.identity.matching;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** What the index narrows down to, without a database and without truncation, which only adds strangers. */
class Neighbours {
    private final List<Traits> all;
    private final Map<IndexField, Map<String, Set<Integer>>> index = new HashMap<>();

    Neighbours(List<Traits> all) {
        this.all = all;
        for (var field : IndexField.values()) {
            var values = index.computeIfAbsent(field, none -> new HashMap<>());
            for (int at = 0; at < all.size(); at++)
                for (var text : IndexTerms.of(all.get(at), field))
                    values.computeIfAbsent(text, none -> new HashSet<>()).add(at);
        }
    }

    /** Whom comparing shows. */
    List<Integer> shown(Traits one) {
        var given = under(IndexField.GIVEN, IndexTerms.of(one, IndexField.GIVEN));
        var family = under(IndexField.FAMILY, IndexTerms.of(one, IndexField.FAMILY));
        var rarity = Rarity.of(all.size(), given.size(), family.size());
        var others = candidates(one, given, family).stream().collect(toMap(at -> at, all::get));
        return Shortlist.of(one, others, rarity, 5).stream()
                .map(Shortlist.Alike::who)
                .toList();
    }

    private Set<Integer> candidates(Traits one, Set<Integer> given, Set<Integer> family) {
        var birth = under(IndexField.BIRTH, IndexTerms.of(one, IndexField.BIRTH));
        var asFamily = under(IndexField.FAMILY, IndexTerms.of(one, IndexField.GIVEN));
        var asGiven = under(IndexField.GIVEN, IndexTerms.of(one, IndexField.FAMILY));
        var phone = under(IndexField.PHONE, one.phones());
        return IntStream.range(0, all.size())
                .filter(at -> given.contains(at) && family.contains(at)
                        || asGiven.contains(at) && asFamily.contains(at)
                        || birth.contains(at) && (given.contains(at) || family.contains(at))
                        || phone.contains(at))
                .boxed()
                .collect(toSet());
    }

    private Set<Integer> under(IndexField field, Set<String> texts) {
        return texts.stream()
                .flatMap(text -> index.get(field).getOrDefault(text, Set.of()).stream())
                .collect(toSet());
    }
}
