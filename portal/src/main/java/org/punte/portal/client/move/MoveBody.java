package org.punte.portal.client.move;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.referral.DeclineReason;

/** The bodies of the moves. */
public final class MoveBody {
    public record Ask(QuestionCode question) {}

    /** Holds words: never printed. */
    public record Give(@Nullable String answer, @Nullable String words) {
        @Override
        public String toString() {
            return "Give";
        }
    }

    public record Waitlist(LocalDate expectedOn, @Nullable InterimSupport interimSupport) {}

    public record Redirect(UUID proposedAgency) {}

    public record Undo(UndoReason reason) {}

    public record Hold(HoldReason reason, LocalDate reviewOn) {}

    /** {@code personAgrees}: the person agreed that the remark is told back. */
    public record Fail(
            NonDeliveryReason reason,
            @Nullable String remark,
            @Nullable Boolean personAgrees) {}

    public record GiveBack(
            DeclineReason reason,
            @Nullable String remark,
            @Nullable Boolean personAgrees) {}

    public record Err(ErrorReason reason) {}

    /** Under the consent that the draft names. */
    public record Send() {}

    private MoveBody() {}
}
