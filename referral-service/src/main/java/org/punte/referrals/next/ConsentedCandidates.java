package org.punte.referrals.next;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.punte.referrals.agency.Agencies;
import org.punte.referrals.consent.ConsentGate;
import org.punte.referrals.deadline.Deadlines;
import org.punte.referrals.referral.ReferralUpkeep;
import org.punte.referrals.sheet.ReferralSheet;

/**
 * Agencies to which the person has already agreed: one conversation names several, whoever was struck out or must not know is
 * not among them, and nobody has to tell her story again.
 */
@ApplicationScoped
@Transactional
class ConsentedCandidates implements NextCandidates {
    /** An agency that said no longer ago may be asked again. */
    private static final Duration ASKED_LATELY = Duration.ofDays(30);

    private final ConsentGate gate;
    private final Agencies agencies;
    private final ReferralUpkeep referrals;
    private final Deadlines deadlines;

    ConsentedCandidates(ConsentGate gate, Agencies agencies, ReferralUpkeep referrals, Deadlines deadlines) {
        this.gate = gate;
        this.agencies = agencies;
        this.referrals = referrals;
        this.deadlines = deadlines;
    }

    @Override
    public List<UUID> after(ReferralSheet referral) {
        var asked = referrals.askedFor(referral, deadlines.now().minus(ASKED_LATELY)).stream()
                .map(ReferralSheet::receiver)
                .collect(Collectors.toSet());
        return gate.agreedFor(referral.person(), referral.sender()).stream()
                .filter(agency -> !asked.contains(agency) && !agency.equals(referral.receiver()))
                .filter(agency -> agencies.known(agency).status().receives())
                .toList();
    }
}
