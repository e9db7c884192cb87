package org.punte.referrals.cooperation;

import static org.punte.referrals.ReferralProblem.AGENCY_CLOSING;
import static org.punte.referrals.ReferralProblem.AGENCY_ON_PROBATION;
import static org.punte.referrals.ReferralProblem.AGENCY_SUSPENDED;
import static org.punte.referrals.ReferralProblem.AGREEMENT_EXPIRED;
import static org.punte.referrals.ReferralProblem.AGREEMENT_MISSING;
import static org.punte.referrals.ReferralProblem.RECEIVER_IS_SENDER;
import static org.punte.referrals.ReferralProblem.RECEIVER_NOT_ACTIVE;
import static org.punte.referrals.ReferralProblem.RECEIVER_ON_PROBATION;
import static org.punte.referrals.ReferralProblem.SENDER_NOT_ACTIVE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.UUID;
import org.punte.referrals.agency.Agencies;
import org.punte.referrals.agency.AgencyStatus;
import org.punte.referrals.agency.KnownAgency;
import org.punte.web.caller.Caller;
import org.punte.web.caller.Roles;

/** Whether the caller's agency may send to another, or take on what another sent. */
@ApplicationScoped
@Transactional
public class Cooperation {
    private final Agencies agencies;
    private final NetworkRules rules;
    private final AgreementRepository agreements;
    private final Caller caller;
    private final Clock clock;

    Cooperation(Agencies agencies, NetworkRules rules, AgreementRepository agreements, Caller caller, Clock clock) {
        this.agencies = agencies;
        this.rules = rules;
        this.agreements = agreements;
        this.caller = caller;
        this.clock = clock;
    }

    /** Another agency, and one that receives at present. */
    public void requireReceiving(UUID receiver) {
        if (receiver.equals(caller.agency())) throw RECEIVER_IS_SENDER.because("An agency does not refer to itself");
        if (!agencies.known(receiver).status().receives()) {
            throw RECEIVER_NOT_ACTIVE.because("Agency %s does not receive", receiver);
        }
    }

    /** Both take part, neither is kept in a sandbox without the other, and they have agreed where that is asked for. */
    public void requireSending(UUID receiver) {
        requireReceiving(receiver);
        var own = own(receiver);
        // a closing agency sends only to hand people over, and that its supervisors decide
        if (own.status().isLeaving() && !caller.is(Roles.SUPERVISOR)) throw closing(own);
        if (!agencies.known(receiver).mayWorkWith(own.id())) {
            throw RECEIVER_ON_PROBATION.because("Agency %s works with its sponsors only", receiver);
        }
        requireAgreement(own.id(), receiver);
    }

    /**
     * Nothing new comes into an agency that is leaving; what a frozen one sent is frozen; and where they have agreed no longer
     * nobody could read whom it is about.
     */
    public void requireTaking(UUID sender) {
        var own = own(sender);
        if (own.status().isLeaving()) throw closing(own);
        if (!agencies.known(sender).status().takesPart()) {
            throw SENDER_NOT_ACTIVE.because("Agency %s takes no part at present", sender);
        }
        requireAgreement(own.id(), sender);
    }

    /**
     * Whether the other agency may still open any of these categories to the caller's: it takes part, and where agreements are
     * asked for a live one covers something of it.
     */
    public boolean lets(UUID other, Collection<String> categories) {
        return !categories.isEmpty()
                && agencies.known(other).status().takesPart()
                && (!rules.agreementsRequired()
                        || agreements.covers(caller.agency(), other, categories, clock.instant()));
    }

    /** Whether it was told what the agreement with the other agency covers; of an agreement that is not live or not needed nothing is asked. */
    public boolean isToldWith(UUID other) {
        return !rules.agreementsRequired() || !agreements.isSilent(caller.agency(), other, clock.instant());
    }

    private KnownAgency own(UUID other) {
        var own = agencies.known(caller.agency());
        if (own.status() == AgencyStatus.SUSPENDED) throw AGENCY_SUSPENDED.because("Your agency is suspended");
        if (!own.mayWorkWith(other)) throw AGENCY_ON_PROBATION.because("On probation with its sponsors only");
        return own;
    }

    private void requireAgreement(UUID own, UUID other) {
        if (!rules.agreementsRequired()) return;
        switch (agreements.between(own, other, clock.instant())) {
            case NONE -> throw AGREEMENT_MISSING.because("No agreement with agency %s", other);
            case OVER -> throw AGREEMENT_EXPIRED.because("The agreement with agency %s is over", other);
            case LIVE -> {}
        }
    }

    private static RuntimeException closing(KnownAgency own) {
        return AGENCY_CLOSING.because("Agency %s is closing", own.id());
    }
}
