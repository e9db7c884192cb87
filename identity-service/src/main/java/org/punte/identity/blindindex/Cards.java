package org.punte.identity.blindindex;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.punte.identity.blindindex.CardRepository.Sealed;
import org.punte.identity.matching.Traits;
import org.punte.sealing.SealedPlace;
import org.punte.sealing.Sealer;

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

    private static SealedPlace place(UUID person, UUID owner) {
        return new SealedPlace("match_card", "sealed", person, person, owner);
    }
}
