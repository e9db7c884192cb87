package org.punte.identity.emergency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.sealing.Sealer;
import org.punte.web.caller.Caller;

/** Why somebody opened the essentials of a person, in the words that were typed. */
@ApplicationScoped
@Transactional
public class EmergencyReasons {
    private final EmergencyRepository openings;
    private final Sealer sealer;
    private final Caller caller;

    EmergencyReasons(EmergencyRepository openings, Sealer sealer, Caller caller) {
        this.openings = openings;
        this.sealer = sealer;
        this.caller = caller;
    }

    /** Null where there is no opening, or none whose reason the caller may know. */
    public @Nullable String find(@Nullable UUID opening) {
        if (opening == null) return null;
        return openings.findByIdOptional(opening).map(this::shown).orElse(null);
    }

    /** Null for a guardian agency, which nobody asked whether it agrees to be one, and while the caller opens nothing sealed. */
    @Nullable
    String shown(EmergencyOpening opening) {
        if (!opening.agency.equals(caller.agency()) || !caller.mayOpenSealed()) return null;
        return sealer.open(opening.reasonPlace(), opening.reason);
    }

    void keep(EmergencyOpening opening, String reason) {
        opening.reason = sealer.seal(opening.reasonPlace(), reason);
        openings.persistAndFlush(opening);
    }
}
