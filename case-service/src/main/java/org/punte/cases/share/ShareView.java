package org.punte.cases.share;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.cases.casefile.CaseFileView.NeedView;
import org.punte.cases.casefile.CaseFiles.Parts;

/** The consented parts of the owner's case file; the owner's ids for file and person stay at the owner. */
record ShareView(
        UUID id,
        UUID referral,
        UUID owner,
        UUID receiver,
        Set<String> categories,
        boolean live,
        @Nullable List<NeedView> needs,
        @Nullable String summary) {
    static ShareView of(Share s, Set<String> categories, Parts parts) {
        return new ShareView(s.id, s.referral, s.owner, s.receiver, categories, true, parts.needs(), parts.summary());
    }
}
