package org.punte.identity.givenword;

import java.util.UUID;
import org.punte.identity.terms.ConsentBasis;

/** Whether something may be shared on a basis other than consent. Features that know more of a person bring rules; all are asked. */
public interface BasisRule {
    /** Refuses a basis that does not carry for this person and receiver. Runs as the owner. */
    void require(UUID person, ConsentBasis basis, UUID receiver);

    /** Whether the law itself says so, and nobody has to be asked before this receiver is told. Runs as the owner. */
    default boolean needsNobody(UUID person, ConsentBasis basis, UUID receiver) {
        return false;
    }
}
