package org.punte.portal.client.referral;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The bodies of the moves; what a move does not ask for is left out. */
public final class Answer {
    /** Takes a referral on, naming who may come to know the person. */
    public record Accept(List<UUID> workers) {}

    /** Turns a referral down. */
    public record Decline(DeclineReason reason, @Nullable String remark) {}

    /** The service began. */
    public record Start(@Nullable LocalDate firstServiceOn) {}

    /** The service ended; {@code personAgrees}: the person agreed that the remark is told back. */
    public record Complete(
            Outcome outcome,
            @Nullable String remark,
            @Nullable Boolean personAgrees) {}

    /** The sender takes it back. */
    public record Cancel(CancelReason reason) {}

    private Answer() {}
}
