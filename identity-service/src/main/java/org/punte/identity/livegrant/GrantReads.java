package org.punte.identity.livegrant;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Whether somebody has read under a grant. Runs as the owner, who alone sees every reading of its persons. */
@ApplicationScoped
@Transactional(MANDATORY)
public class GrantReads {
    private final GrantReadRepository reads;

    GrantReads(GrantReadRepository reads) {
        this.reads = reads;
    }

    /** Any category, by anybody of the receiver, since what the referral opened first. */
    public boolean isRead(UUID referral) {
        return reads.isRead(referral);
    }

    /** Holds every reading of the person by others back until the present transaction is over, and waits for those under way. */
    public void holdBack(UUID person) {
        reads.holdBack(person);
    }
}
