package org.punte.referrals.referral;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.punte.referrals.deadline.Deadlines;
import org.punte.referrals.sheet.ReferralSheet;
import org.punte.referrals.sheet.Step;
import org.punte.web.caller.Caller;

/** Referrals that were sent together. It asks nobody whose they are: that is done where parties are known. */
@ApplicationScoped
@Transactional(MANDATORY)
public class Companions {
    private final ReferralRepository referrals;
    private final ReferralTelling telling;
    private final Deadlines deadlines;
    private final Caller caller;

    Companions(ReferralRepository referrals, ReferralTelling telling, Deadlines deadlines, Caller caller) {
        this.referrals = referrals;
        this.telling = telling;
        this.deadlines = deadlines;
        this.caller = caller;
    }

    /** All of a party, always in the same order. */
    public List<ReferralSheet> of(UUID party) {
        return referrals.ofParty(party).stream().map(Referral::sheet).toList();
    }

    /** Those with whom it was sent; none where it was sent alone. */
    public List<ReferralSheet> besides(UUID id) {
        var party = referrals.findById(id).brought.party;
        return party == null
                ? List.of()
                : of(party).stream().filter(other -> !other.id().equals(id)).toList();
    }

    /** Those of several parties, in the same order. */
    public List<ReferralSheet> ofAll(List<UUID> parties) {
        if (parties.isEmpty()) return List.of();
        return referrals.ofParties(parties).stream().map(Referral::sheet).toList();
    }

    /** All of a party, held as they stand now: nobody moves them until the transaction is over. */
    public List<ReferralSheet> held(UUID party) {
        return referrals.heldOfParty(party).stream().map(Referral::sheet).toList();
    }

    /** How many of a party are not hidden from the caller. */
    public long shown(UUID party) {
        return referrals.countShown(party, caller.account());
    }

    /** Whether nobody with whom it was sent is hidden from the caller. */
    public boolean areShown(ReferralSheet referral) {
        var party = referral.brought().party;
        return party == null || shown(party) == referrals.ofParty(party).size();
    }

    /** Whether another one of the party may still be answered. */
    public boolean isAnotherOpen(UUID party, UUID than) {
        return referrals.countOpen(party, than) > 0;
    }

    /** A step of one that is held. Its version is not asked for: a party has no other than those of all. */
    public void make(UUID id, Step step) {
        var referral = referrals.findById(id);
        referral.make(step, deadlines);
        telling.tell(referral, step);
    }
}
