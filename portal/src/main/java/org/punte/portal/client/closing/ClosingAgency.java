package org.punte.portal.client.closing;

import java.util.UUID;

/** An agency that closes: how much is open there, and how many people could decide it. Counts only. */
public record ClosingAgency(UUID agency, int total, int deciders) {
    /** Nobody is left who could decide. */
    public boolean isUndecided() {
        return deciders == 0;
    }
}
