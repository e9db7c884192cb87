package org.punte.identity.ledger;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a verification found.
 *
 * @param checked how many chained readings were looked at
 * @param head the hash of the last, hexadecimal; write it down elsewhere to compare another day
 * @param waiting how many are not chained yet
 * @param findings the first twenty that are wrong; none where the ledger is as it was written
 */
record VerificationView(
        UUID agency,
        Instant at,
        boolean intact,
        long checked,
        String head,
        long waiting,
        List<LedgerFinding> findings) {}
