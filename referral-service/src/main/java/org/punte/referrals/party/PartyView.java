package org.punte.referrals.party;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.life.Move;
import org.punte.referrals.life.ReferralStatus;
import org.punte.referrals.need.AgeBand;
import org.punte.referrals.sheet.ReferralSheet;
import org.punte.web.tag.Tagged;

/**
 * A party as both sides see it: the codes of its referrals, and no person.
 *
 * @param heads when it was sent
 * @param moves what the caller could do now for all of them at once
 * @param undoUntil until when the caller may take the answer to all of them back; absent where it may not
 * @param present of those who still wait for an answer or were taken on
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PartyView(
        UUID id,
        UUID sender,
        UUID receiver,
        Together together,
        Heads heads,
        Heads present,
        Instant sentAt,
        List<Part> referrals,
        List<Move> moves,
        @Nullable Instant undoUntil,
        int version)
        implements Tagged {
    /** One of its referrals; {@code open} while it waits for the answer to the party. */
    public record Part(UUID id, String code, AgeBand ageBand, ReferralStatus status, boolean open) {
        static Part of(ReferralSheet r) {
            return new Part(r.id(), r.code(), r.envelope().ageBand(), r.status(), Parties.isOpen(r));
        }
    }

    static PartyView of(Party p, List<ReferralSheet> referrals, List<Move> moves) {
        return new PartyView(
                p.id,
                p.sender,
                p.receiver,
                p.together,
                p.heads(),
                Parties.present(referrals),
                p.sentAt,
                referrals.stream().map(Part::of).toList(),
                moves,
                moves.contains(Move.ANSWER_UNDONE) ? Parties.undoUntil(referrals) : null,
                referrals.stream().mapToInt(ReferralSheet::version).sum());
    }
}
