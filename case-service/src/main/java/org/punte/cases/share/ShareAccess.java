package org.punte.cases.share;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.punte.cases.casefile.CaseFiles;
import org.punte.cases.cooperation.Cooperation;
import org.punte.web.caller.Caller;

/** Who may read a share: the receiver's named workers and the worker whose file it is, while it is live. */
@ApplicationScoped
class ShareAccess {
    private final ShareRepository shares;
    private final CaseFiles files;
    private final Caller caller;
    private final Cooperation cooperation;
    private final Clock clock;

    ShareAccess(ShareRepository shares, CaseFiles files, Caller caller, Cooperation cooperation, Clock clock) {
        this.shares = shares;
        this.files = files;
        this.caller = caller;
        this.cooperation = cooperation;
        this.clock = clock;
    }

    /** Expiry is decided here at every read: nobody has to tell it. Partners' systems do not read about persons. */
    List<Share> readable(UUID referral) {
        if (caller.isClient()) return List.of();
        return shares.ofReferral(referral, caller.agency()).stream()
                .filter(share ->
                        share.isLive(clock.instant()) && !allowed(share).isEmpty() && mayRead(share))
                .toList();
    }

    /** Asked first and by itself: what is shared is opened as its owner. */
    void requireMayOpenSealed() {
        caller.requireMayOpenSealed();
    }

    /** What was consented to, and what the two agencies may share at this moment. */
    Set<String> allowed(Share share) {
        return cooperation.allowed(share.owner, share.receiver, share.categories);
    }

    private boolean mayRead(Share share) {
        if (share.isNamed(caller.agency(), caller.account())) return true;
        return share.owner.equals(caller.agency()) && files.isAssigned(share.owner, share.person, caller.account());
    }
}
