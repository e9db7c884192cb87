package org.punte.referrals.livegrant;

import static org.punte.referrals.ReferralProblem.CONSENT_NOT_VERIFIABLE;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.punte.referrals.cooperation.Cooperation;
import org.punte.referrals.livegrant.GrantClient.Grant;
import org.punte.web.caller.Caller;
import org.punte.web.outside.Outside;
import org.punte.web.problem.Rejection;

/**
 * Being named in an acceptance is not enough to be told more: whom the person does not want, or whose agreement has ended,
 * identity-service lets nowhere, and says so to nobody. What could not be found out is never taken for a yes.
 */
@ApplicationScoped
public class LiveGrants {
    private final GrantInquiryClient identity;
    private final GrantRepository heard;
    private final Cooperation cooperation;
    private final Caller caller;
    private final Clock clock;

    LiveGrants(
            GrantInquiryClient identity, GrantRepository heard, Cooperation cooperation, Caller caller, Clock clock) {
        this.identity = identity;
        this.heard = heard;
        this.cooperation = cooperation;
        this.caller = caller;
        this.clock = clock;
    }

    /** Whether the grant of this referral, which the caller's agency received, is open to the caller as far as was heard. */
    @Transactional
    public boolean isOpenAsHeard(UUID referral, UUID sender) {
        var opened = heard.opened(referral, caller.agency(), caller.account(), clock.instant());
        return cooperation.lets(sender, opened);
    }

    /** The same; where no grant was heard of yet, or not what it or the agreement covers, identity-service is asked, and no answer is no. */
    @Transactional
    public boolean isOpen(UUID referral, UUID sender) {
        var told = heard.isHeard(referral, caller.agency()) && cooperation.isToldWith(sender);
        return told ? isOpenAsHeard(referral, sender) : isSaid(referral);
    }

    /** Whether a grant of this referral, which the caller's agency received, has let the caller in, open still or not, as far as was heard. */
    @Transactional
    public boolean hasLetIn(UUID referral) {
        return heard.isNamed(referral, caller.agency(), caller.account());
    }

    /** What the caller could read of the person of this referral now; nothing where the caller could not. Asked outside of transactions. 503 without an answer. */
    public Set<String> shownToCaller(UUID referral) {
        return told(referral).map(Grant::shown).orElse(Set.of());
    }

    private boolean isSaid(UUID referral) {
        try {
            return told(referral).isPresent();
        } catch (Rejection silence) {
            return false;
        }
    }

    private Optional<Grant> told(UUID referral) {
        return Outside.answer(List.of("grant", referral), () -> asked(referral));
    }

    private Optional<Grant> asked(UUID referral) {
        try {
            return identity.live(referral);
        } catch (RuntimeException e) {
            Log.warnf(
                    "The grant of referral %s could not be asked about: %s",
                    referral, e.getClass().getSimpleName());
            throw CONSENT_NOT_VERIFIABLE.because("Whether referral %s opens anything cannot be verified", referral);
        }
    }
}
