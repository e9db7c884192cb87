package org.punte.referrals.partyanswer;

import static org.punte.referrals.party.PartyProblem.PARTY_ONLY_TOGETHER;
import static org.punte.web.problem.CommonProblem.INVALID_INPUT;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.answer.AcceptReferral;
import org.punte.referrals.answer.DeclineReferral;
import org.punte.referrals.party.PartyHeld;
import org.punte.referrals.party.Together;
import org.punte.referrals.sheet.ReferralSheet;

/**
 * Takes them on, with the same workers.
 *
 * @param referrals which of them, where not all; the others are declined as {@code others} says
 */
record AcceptParty(
        @NotNull @Size(min = 1, max = 5) Set<@NotNull UUID> workers,
        @Nullable @Size(min = 1, max = 8) Set<@NotNull UUID> referrals,
        @Nullable @Valid DeclineReferral others) {
    AcceptReferral acceptance() {
        return new AcceptReferral(workers);
    }

    /** Those who are taken, of those who are still there. */
    Set<UUID> takenOf(PartyHeld party) {
        var open = party.open().stream().map(ReferralSheet::id).collect(Collectors.toSet());
        if (referrals == null || referrals.containsAll(open)) return open;
        if (party.together() == Together.ONLY) throw PARTY_ONLY_TOGETHER.because("Take all who are there, or decline");
        if (others == null) throw INVALID_INPUT.because("others says why those who are not named are not taken");
        open.retainAll(referrals);
        if (open.isEmpty()) throw INVALID_INPUT.because("referrals names nobody who waits for an answer");
        return open;
    }
}
