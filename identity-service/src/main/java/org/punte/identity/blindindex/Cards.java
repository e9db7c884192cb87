package org.punte.identity.blindindex;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.punte.identity.blindindex.CardRepository.Sealed;
import org.punte.identity.matching.Traits;
import org.punte.sealing.SealedPlace;
import org.punte.sealing.Sealer;
import org.punte.sealing.Unsealable;

/** Keeps the cards of an agency's persons, and opens many at once. */
@ApplicationScoped
class Cards {
    private final CardRepository rows;
    private final Sealer sealer;

    Cards(CardRepository rows, Sealer sealer) {
        this.rows = rows;
        this.sealer = sealer;
    }

    void keep(UUID person, UUID owner, Traits traits) {
        rows.put(person, owner, sealer.seal(place(person, owner), traits.text()));
    }

    List<Card> of(UUID owner, Collection<UUID> persons) {
        return opened(owner, rows.of(owner, persons));
    }

    /** Those of persons whose key was forgotten are left out. */
    List<Card> opened(UUID owner, List<Sealed> sealed) {
        var places = new LinkedHashMap<SealedPlace, byte[]>();
        sealed.forEach(row -> places.put(place(row.person(), owner), row.text()));
        return sealer.openAll(places).entrySet().stream()
                .map(opened -> new Card(opened.getKey().subject(), Traits.parse(opened.getValue())))
                .toList();
    }

    /** As {@link #of}, without those that are damaged: one such card keeps nobody else from being compared. */
    List<Card> readable(UUID owner, Collection<UUID> persons) {
        var sealed = rows.of(owner, persons);
        try {
            return opened(owner, sealed);
        } catch (Unsealable damaged) {
            return sealed.stream().flatMap(row -> ifWhole(owner, row)).toList();
        }
    }

    private Stream<Card> ifWhole(UUID owner, Sealed row) {
        try {
            return opened(owner, List.of(row)).stream();
        } catch (Unsealable damaged) {
            Log.errorf("The card of person %s cannot be opened", row.person());
            return Stream.of();
        }
    }

    private static SealedPlace place(UUID person, UUID owner) {
        return new SealedPlace("match_card", "sealed", person, person, owner);
    }
}
