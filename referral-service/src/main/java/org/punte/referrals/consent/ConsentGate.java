package org.punte.referrals.consent;

import static org.punte.referrals.ReferralProblem.CONSENT_MISSING;
import static org.punte.referrals.ReferralProblem.CONSENT_NOT_VERIFIABLE;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.agency.Agencies;
import org.punte.web.caller.Caller;
import org.punte.web.outside.Outside;
import org.punte.web.problem.Rejection;

/** Nothing is sent without a live consent of this person, for this receiver, kept by the sender. */
@ApplicationScoped
public class ConsentGate {
    private final ConsentRepository consents;
    private final ConsentInquiryClient inquiry;
    private final Agencies agencies;
    private final Caller caller;
    private final Clock clock;

    ConsentGate(
            ConsentRepository consents, ConsentInquiryClient inquiry, Agencies agencies, Caller caller, Clock clock) {
        this.consents = consents;
        this.inquiry = inquiry;
        this.agencies = agencies;
        this.caller = caller;
        this.clock = clock;
    }

    /** Answers when the consent will end by itself. It cannot be ended before the present transaction is over. */
    public @Nullable Instant requireLive(@Nullable UUID consent, UUID person, UUID receiver) {
        if (consent == null) throw CONSENT_MISSING.because("No consent is named");
        var zone = agencies.known(caller.agency()).calendar().zone();
        // another agency's goes the way of one that nobody knows: how long the answer takes tells them apart as little
        // as its words
        var live = consents.held(consent, caller.agency())
                .or(() -> learned(consent))
                .filter(known -> known.isFor(person, caller.agency(), receiver))
                .filter(known -> known.isLiveAt(clock.instant(), zone))
                .orElseThrow(() -> missing(consent));
        return live.until() == null ? null : live.endsAt(zone);
    }

    /** What everybody hears who may not use a consent, and what everybody hears where there is none. */
    public static Rejection missing(UUID consent) {
        return CONSENT_MISSING.because("Consent %s is not live for this agency", consent);
    }

    /** Whether it was not ended, as far as was told; its owner's zone decides when its last day is over. */
    public boolean isLive(UUID consent) {
        return consents.find(consent)
                .filter(known -> known.isLiveAt(
                        clock.instant(),
                        agencies.known(known.owner()).calendar().zone()))
                .isPresent();
    }

    /** Whether it is live, or the one that has followed it since. */
    public boolean goesOn(UUID consent) {
        return isLive(consent)
                || consents.find(consent)
                        .map(ended -> consents.lastAfter(consent).successor())
                        .filter(this::isLive)
                        .isPresent();
    }

    /** Whether it was ended, whatever came after it. Of one that was not the end waits until the present transaction is over. */
    public boolean hasEnded(UUID consent, UUID owner) {
        return consents.held(consent, owner)
                .filter(known -> known.endedAt() != null)
                .isPresent();
    }

    /** Whether something of this category may be told under it, as far as was heard; asked beside {@link #isLive}. */
    public boolean covers(UUID consent, String category) {
        return consents.covers(consent, category);
    }

    private Optional<Consent> learned(UUID consent) {
        var answer = Outside.answer(List.of("consent", consent), () -> asked(consent))
                .filter(ConsentAnswer::isGiven);
        if (answer.isEmpty()) return Optional.empty();
        consents.learn(
                consent, answer.get().givenBy(caller.agency()), answer.get().version());
        return consents.held(consent, caller.agency());
    }

    private Optional<ConsentAnswer> asked(UUID consent) {
        try {
            return inquiry.ask(consent);
        } catch (RuntimeException e) {
            Log.warnf(
                    "Consent %s could not be asked about: %s",
                    consent, e.getClass().getSimpleName());
            throw CONSENT_NOT_VERIFIABLE.because("Consent %s cannot be verified at present", consent);
        }
    }
}
