package org.punte.identity.livegrant;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Whether somebody has read under a grant. Runs as the owner, who alone sees every reading of its persons, unless a method says otherwise. */
@ApplicationScoped
@Transactional(MANDATORY)
public class GrantReads {
    private final GrantReadRepository reads;
    private final LiveGrantRepository grants;

    GrantReads(GrantReadRepository reads, LiveGrantRepository grants) {
        this.reads = reads;
        this.grants = grants;
    }

    /** Any category, by anybody of the receiver, since what the referral opened first. */
    public boolean isRead(UUID referral) {
        return grants.isRead(referral);
    }

    /** Whom a grant is about, and the consent behind it. */
    public record Ground(UUID person, UUID consent) {}

    /** Of a grant of the receiver, open or not. Runs as that. */
    public Optional<Ground> groundOf(UUID grant, UUID receiver) {
        return reads.groundOf(grant, receiver);
    }

    /** Holds every reading of the person by others back until the present transaction is over, and waits for those under way. */
    public void holdBack(UUID person) {
        reads.holdBack(person);
    }
}
