package org.punte.cases.share;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.punte.cases.casefile.CaseFiles;
import org.punte.cases.casefile.CaseFiles.Part;
import org.punte.cases.conflict.Conflicts;
import org.punte.web.caller.Acting;

/** Reading what is shared, and following the grants that share it. */
@ApplicationScoped
@Transactional
class ShareWorkflow {
    private final ShareRepository shares;
    private final ShareAccess access;
    private final Conflicts conflicts;
    private final CaseFiles files;
    private final Acting acting;

    ShareWorkflow(ShareRepository shares, ShareAccess access, Conflicts conflicts, CaseFiles files, Acting acting) {
        this.shares = shares;
        this.access = access;
        this.conflicts = conflicts;
        this.files = files;
        this.acting = acting;
    }

    /** What the caller may read because of the referral; nothing when it may not, no longer, or stepped aside. */
    List<ShareView> ofReferral(UUID referral) {
        access.requireMayOpenSealed();
        if (conflicts.isHidden(referral)) return List.of();
        return access.readable(referral).stream().map(this::opened).toList();
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

    /** The file is the owner's: it is opened as the owner, after the share was found to be live. */
    private ShareView opened(Share share) {
        var allowed = access.allowed(share);
        var asked = Arrays.stream(Part.values())
                .filter(part -> allowed.contains(part.name()))
                .collect(Collectors.toSet());
        var parts = acting.as(share.owner, () -> files.parts(share.owner, share.person, asked));
        return ShareView.of(share, allowed, parts);
    }
}
