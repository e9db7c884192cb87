package org.punte.cases.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.punte.cases.NeedUrgency;
import org.punte.cases.ServiceCode;
import org.punte.cases.casefile.CaseFile.Status;
import org.punte.cases.life.ClosureReason;
import org.punte.web.tag.Tagged;

/** What one reads of a case file: one record per reader, so that nothing leaks by growing. */
@Schema(anyOf = {CaseFileView.WorkerView.class, CaseFileView.SupervisorView.class})
public sealed interface CaseFileView extends Tagged {
    /** Everything, for the workers assigned; {@code transfer} is the referral that last offered it to another agency. */
    record WorkerView(
            UUID id,
            UUID person,
            UUID agency,
            Status status,
            @Nullable String summary,
            List<NeedView> needs,
            Set<UUID> workers,
            Instant openedAt,
            @Nullable Origin origin,
            @Nullable Closure closure,
            @Nullable UUID transfer,
            int version)
            implements CaseFileView {
        static WorkerView of(CaseFile f, CaseText text) {
            return new WorkerView(
                    f.id,
                    f.person,
                    f.agency,
                    f.status,
                    text.summary(f),
                    text.needs(f),
                    Set.copyOf(f.workers),
                    f.openedAt,
                    Origin.of(f),
                    Closure.of(f),
                    f.transfer,
                    f.version);
        }
    }

    /** That there is a file and who works on it; not about whom, and no text. */
    record SupervisorView(
            UUID id,
            Status status,
            Set<UUID> workers,
            Instant openedAt,
            @Nullable Closure closure,
            int version) implements CaseFileView {
        static SupervisorView of(CaseFile f) {
            return new SupervisorView(f.id, f.status, Set.copyOf(f.workers), f.openedAt, Closure.of(f), f.version);
        }
    }

    /** A line of one's own list; the texts stay sealed. */
    record ListView(
            UUID id,
            UUID person,
            Status status,
            Set<UUID> workers,
            Instant openedAt,
            @Nullable Origin origin,
            int version)
            implements CaseFileView {
        static ListView of(CaseFile f) {
            return new ListView(f.id, f.person, f.status, Set.copyOf(f.workers), f.openedAt, Origin.of(f), f.version);
        }
    }

    /** Where a file came from when it was not opened by hand. */
    record Origin(UUID referral) {
        static @Nullable Origin of(CaseFile file) {
            return file.origin() == null ? null : new Origin(file.origin());
        }
    }

    /** That helping ended, when and why. */
    record Closure(ClosureReason reason, Instant at) {
        static @Nullable Closure of(CaseFile file) {
            return file.closedAt == null ? null : new Closure(file.closeReason, file.closedAt);
        }
    }

    /** One need, opened. */
    record NeedView(
            UUID id,
            ServiceCode domain,
            NeedUrgency urgency,
            @Nullable String remark,
            Instant addedAt) {}
}
