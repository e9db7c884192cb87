package org.punte.local.network;

import java.util.UUID;

/**
 * A partner's own system, and what it needs to send one referral.
 *
 * @param person somebody whom the partner's agency knows
 * @param consent that person's consent towards {@code receiver}
 */
public record DemoPartner(String agency, String clientId, String secret, UUID person, UUID consent, UUID receiver) {
    /** Holds a secret: never printed by accident. */
    @Override
    public String toString() {
        return "DemoPartner[" + clientId + "]";
    }
}
