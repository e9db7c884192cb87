package org.punte.cases.share;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.punte.cases.casefile.CaseFiles;
import org.punte.cases.casefile.CaseFiles.Part;
import org.punte.cases.conflict.Conflicts;
import org.punte.web.caller.Acting;

/** Reading what is shared. What another agency opens is told in the transaction that opens it. */
@ApplicationScoped
@Transactional
class ShareReading {
    private final ShareAccess access;
    private final Conflicts conflicts;
    private final CaseFiles files;
    private final ShareTelling telling;
    private final Acting acting;

    ShareReading(ShareAccess access, Conflicts conflicts, CaseFiles files, ShareTelling telling, Acting acting) {
        this.access = access;
        this.conflicts = conflicts;
        this.files = files;
        this.telling = telling;
        this.acting = acting;
    }

    /** What the caller may read because of the referral; nothing when it may not, no longer, or stepped aside. */
    List<ShareView> ofReferral(UUID referral) {
        access.requireMayOpenSealed();
        if (conflicts.isHidden(referral)) return List.of();
        return access.readable(referral).stream().map(this::opened).toList();
    }

    /** The file is the owner's: it is opened as the owner, after the share was found to be live. */
    private ShareView opened(Share share) {
        var allowed = access.allowed(share);
        var asked = parts(allowed);
        telling.opened(share, asked);
        var parts = acting.as(share.owner, () -> files.parts(share.owner, share.person, asked));
        return ShareView.of(share, allowed, parts);
    }

    private static Set<Part> parts(Set<String> allowed) {
        return Arrays.stream(Part.values())
                .filter(part -> allowed.contains(part.name()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Part.class)));
    }
}
