package org.punte.cases.share;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;

/** Following the grants that share something. */
@ApplicationScoped
@Transactional
class ShareWorkflow {
    private final ShareRepository shares;

    ShareWorkflow(ShareRepository shares) {
        this.shares = shares;
    }

    void open(UUID id, GrantHeard grant, int version) {
        shares.findOrBegin(id, grant).open(grant, version);
        shares.flush();
    }

    void pause(UUID id, GrantHeard grant, int version, Instant at) {
        shares.findOrBegin(id, grant).pause(version, at);
        shares.flush();
    }

    void end(UUID id, GrantHeard grant, Instant at) {
        shares.findOrBegin(id, grant).end(at);
        shares.flush();
    }
}
