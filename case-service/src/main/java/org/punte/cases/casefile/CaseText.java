package org.punte.cases.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.cases.casefile.CaseFileView.NeedView;
import org.punte.sealing.SealedPlace;
import org.punte.sealing.Sealer;

/** Seals and opens what is written in case files, each file under its own key. */
@ApplicationScoped
class CaseText {
    private final Sealer sealer;

    CaseText(Sealer sealer) {
        this.sealer = sealer;
    }

    void write(CaseFile file, String summary) {
        file.summary = sealer.seal(summaryOf(file), summary);
    }

    void write(CaseFile file, Need need, @Nullable String remark) {
        if (remark != null) need.remark = sealer.seal(remarkOf(file.id, need), remark);
    }

    @Nullable
    String summary(CaseFile file) {
        return file.summary == null ? null : sealer.open(summaryOf(file), file.summary);
    }

    List<NeedView> needs(CaseFile file) {
        return file.needs.stream().map(need -> opened(file.id, need)).toList();
    }

    private NeedView opened(UUID file, Need need) {
        var remark = need.remark == null ? null : sealer.open(remarkOf(file, need), need.remark);
        return new NeedView(need.id, need.domain, need.urgency, remark, need.addedAt);
    }

    private static SealedPlace summaryOf(CaseFile file) {
        return new SealedPlace("case_file", "summary", file.id, file.id, file.agency);
    }

    private static SealedPlace remarkOf(UUID file, Need need) {
        return new SealedPlace("need", "remark", need.id, file, need.agency);
    }
}
