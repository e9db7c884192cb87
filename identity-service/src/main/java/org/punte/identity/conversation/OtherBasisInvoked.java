package org.punte.identity.conversation;

import java.time.Instant;
import java.util.UUID;
import org.punte.identity.terms.ConsentBasis;

/**
 * Observed in the same transaction: something is told, or waits to be told, on another basis than consent.
 *
 * @param told somebody is told at once
 * @param waits somebody is told only when a supervisor has said yes
 */
public record OtherBasisInvoked(
        UUID conversation,
        UUID person,
        UUID agency,
        ConsentBasis basis,
        UUID by,
        Instant at,
        boolean told,
        boolean waits) {}
