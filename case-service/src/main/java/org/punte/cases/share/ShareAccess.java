package org.punte.cases.share;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.punte.cases.casefile.CaseFiles;
import org.punte.web.caller.Caller;

/** Who may read a share: the receiver's named workers and the worker whose file it is, while it is live. */
@ApplicationScoped
class ShareAccess {
    private final ShareRepository shares;
    private final CaseFiles files;
    private final ZoneRepository zones;
    private final Caller caller;
    private final Clock clock;

    ShareAccess(ShareRepository shares, CaseFiles files, ZoneRepository zones, Caller caller, Clock clock) {
        this.shares = shares;
        this.files = files;
        this.zones = zones;
        this.caller = caller;
        this.clock = clock;
    }

    /** Expiry is decided here at every read: nobody has to tell it. */
    List<Share> readable(UUID referral) {
        return shares.ofReferral(referral, caller.agency()).stream()
                .filter(share -> share.isLive(clock.instant(), zones.of(share.owner)))
                .filter(this::mayRead)
                .toList();
    }

    private boolean mayRead(Share share) {
        if (share.isNamed(caller.agency(), caller.account())) return true;
        return share.owner.equals(caller.agency()) && files.isAssigned(share.owner, share.person, caller.account());
    }
}
