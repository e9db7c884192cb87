package org.punte.portal.client.party;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.move.Move;
import org.punte.portal.client.referral.Envelope.AgeBand;
import org.punte.portal.client.referral.ReferralStatus;

/** A party as both sides see it: codes, and no person. */
public record Party(
        UUID id,
        UUID sender,
        UUID receiver,
        Together together,
        Heads heads,
        Heads present,
        Instant sentAt,
        List<Part> referrals,
        @Nullable List<Move> moves,
        @Nullable Instant undoUntil,
        int version) {
    /** How many people. */
    public record Heads(int adults, int childrenOrInDoubt) {}

    /** One of its referrals; open while it waits for the answer to the party. */
    public record Part(UUID id, String code, AgeBand ageBand, ReferralStatus status, boolean open) {}

    /** That a referral is one of several, beside its envelope. */
    public record Line(
            UUID id,
            Together together,
            Heads heads,
            @Nullable Heads present) {
        /** How many came along. */
        public int others() {
            return heads.adults() + heads.childrenOrInDoubt() - 1;
        }

        /** Somebody of it is not there any more. */
        public boolean isFewer() {
            return present != null && !present.equals(heads);
        }

        /** Whoever goes alone leaves those without whom they were not to come. */
        public boolean isOnlyTogether() {
            return together == Together.ONLY;
        }

        /** Nobody else of it is there. */
        public boolean isLast() {
            return present != null && present.adults() + present.childrenOrInDoubt() < 2;
        }
    }

    /** Whether the reader can do this now with all of them. */
    public boolean may(Move move) {
        return moves != null && moves.contains(move);
    }

    /** One whose receiver has asked; it was asked about all of them. */
    public Optional<UUID> asked() {
        return referrals.stream()
                .filter(one -> one.status() == ReferralStatus.INFORMATION_REQUESTED)
                .map(Part::id)
                .findFirst();
    }

    /** Those who were taken on. */
    public Stream<UUID> taken() {
        return referrals.stream().filter(one -> one.status().isTaken()).map(Part::id);
    }

    /** Whoever still waits for the answer, or came to it; in what they ask for all are alike. */
    public UUID first() {
        return referrals.stream()
                .filter(Part::open)
                .findFirst()
                .orElse(referrals.get(0))
                .id();
    }

    /** Somebody of it is not asked for any more. */
    public boolean isFewer() {
        return !heads.equals(present);
    }

    public boolean isOpen() {
        return referrals.stream().anyMatch(Part::open);
    }

    /** The receiver has not yet said that it arrived. */
    public boolean isUnseen() {
        return referrals.stream().anyMatch(one -> one.open() && one.status() == ReferralStatus.SENT);
    }

    /** All who are still there can be told to wait for a place; whoever waits already is given a new day. */
    public boolean mayWait() {
        return isOpen() && may(Move.WAITLISTING);
    }

    /** They wait for a place already. */
    public boolean isListed() {
        return referrals.stream().anyMatch(one -> one.open() && one.status() == ReferralStatus.WAITLISTED);
    }

    /** Some of them may be taken without the others. */
    public boolean mayBeParted() {
        return together == Together.IF_POSSIBLE
                && referrals.stream().filter(Part::open).count() > 1;
    }
}
