package org.punte.identity.ledger;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.punte.sealing.Sealer;
import org.punte.sealing.Unsealable;

/** Where the chains of agencies end. */
@ApplicationScoped
@Transactional(MANDATORY)
class LedgerHeads {
    private final AccessHeadRepository heads;
    private final Sealer sealer;

    LedgerHeads(AccessHeadRepository heads, Sealer sealer) {
        this.heads = heads;
        this.sealer = sealer;
    }

    /** Held until the transaction ends. The beginning, where nothing was chained yet; empty where somebody else wrote it. */
    Optional<Head> hold(UUID agency) {
        heads.hold(agency);
        var kept = heads.findByIdOptional(agency);
        return kept.isEmpty() ? Optional.of(Head.NONE) : kept.flatMap(this::open);
    }

    void move(UUID agency, Head head) {
        var kept = heads.findByIdOptional(agency).orElseGet(() -> new AccessHead(agency));
        kept.sealed = sealer.seal(kept.place(), head.text());
        heads.persistAndFlush(kept);
    }

    private Optional<Head> open(AccessHead kept) {
        try {
            return Optional.of(Head.parse(sealer.open(kept.place(), kept.sealed)));
        } catch (Unsealable forged) {
            return Optional.empty();
        }
    }
}
