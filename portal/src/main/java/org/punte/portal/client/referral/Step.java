package org.punte.portal.client.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.move.ErrorReason;
import org.punte.portal.client.move.HoldReason;
import org.punte.portal.client.move.Move;
import org.punte.portal.client.move.NonDeliveryReason;
import org.punte.portal.client.move.UndoReason;

/** One line of a referral's timeline. What {@code reason} is a code of depends on the move; who of another agency did it is nobody's to know. */
public record Step(
        Instant at,
        String move,
        @Nullable ReferralStatus to,
        UUID agency,
        @Nullable UUID actor,
        @Nullable String reason,
        @Nullable String remark) {
    /** The one by which it came to where it stands now; null where that cannot be read. */
    public static @Nullable Step last(List<Step> timeline, ReferralStatus status) {
        return timeline.stream()
                .filter(step -> step.to == status)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    /** What was done: several moves lead to one state, and some to none. Null for a move that the portal does not know yet. */
    public @Nullable Move happened() {
        return Stream.of(Move.values())
                .filter(known -> known.name().equals(move))
                .findFirst()
                .orElse(null);
    }

    /** Why it was turned down or given back. */
    public @Nullable DeclineReason decline() {
        return move.equals("DECLINE") || move.equals("RETURN")
                ? code(DeclineReason.values(), DeclineReason.OTHER)
                : null;
    }

    public @Nullable CancelReason cancel() {
        return move.equals("CANCELLATION") ? code(CancelReason.values(), CancelReason.OTHER) : null;
    }

    public @Nullable Outcome outcome() {
        return move.equals("COMPLETION") ? code(Outcome.values(), Outcome.OTHER) : null;
    }

    public @Nullable NonDeliveryReason nonDelivery() {
        return move.equals("NON_DELIVERY") ? code(NonDeliveryReason.values(), NonDeliveryReason.OTHER) : null;
    }

    public @Nullable HoldReason hold() {
        return move.equals("HOLD") ? code(HoldReason.values(), HoldReason.OTHER) : null;
    }

    /** The day from which somebody on the waiting list would be taken on, where it is said. */
    public @Nullable LocalDate expectedOn() {
        return move.equals("WAITLISTING") && reason != null ? LocalDate.parse(reason) : null;
    }

    public @Nullable UndoReason undo() {
        return move.equals("ANSWER_UNDONE") ? code(UndoReason.values(), null) : null;
    }

    public @Nullable ErrorReason error() {
        return move.equals("ERROR") ? code(ErrorReason.values(), ErrorReason.OTHER) : null;
    }

    /** A service may learn a new code before the portal does. */
    private <E extends Enum<E>> @Nullable E code(E[] codes, @Nullable E unknown) {
        if (reason == null) return null;
        return Stream.of(codes)
                .filter(code -> code.name().equals(reason))
                .findFirst()
                .orElse(unknown);
    }

    /** Holds words: never printed. */
    @Override
    public String toString() {
        return "Step[" + move + "]";
    }
}
