package org.punte.identity.emergency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.sealing.Sealer;

/** Why somebody opened the essentials of a person, in the words that were typed. */
@ApplicationScoped
@Transactional
public class EmergencyReasons {
    private final EmergencyRepository openings;
    private final Sealer sealer;

    EmergencyReasons(EmergencyRepository openings, Sealer sealer) {
        this.openings = openings;
        this.sealer = sealer;
    }

    /** Null where there is no opening, or none that the acting agency sees. */
    public @Nullable String find(@Nullable UUID opening) {
        if (opening == null) return null;
        return openings.findByIdOptional(opening).map(this::open).orElse(null);
    }

    String open(EmergencyOpening opening) {
        return sealer.open(opening.reasonPlace(), opening.reason);
    }

    void keep(EmergencyOpening opening, String reason) {
        opening.reason = sealer.seal(opening.reasonPlace(), reason);
        openings.persistAndFlush(opening);
    }
}
