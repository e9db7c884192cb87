package org.punte.referrals.working;

import static org.punte.referrals.ReferralProblem.CONSENT_NOT_VERIFIABLE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.punte.referrals.agency.Agencies;
import org.punte.referrals.availability.Availability;
import org.punte.referrals.availability.Availability.Outcome;
import org.punte.web.caller.Caller;

/**
 * Whether the caller works with a person, and so may ask others for them. What was heard decides; identity-service is asked, in the caller's name, only
 * where that says no: somebody may have been assigned a moment ago. It is asked outside of the transaction that sends.
 */
@ApplicationScoped
@Transactional
public class Working {
    private final WorkingRepository heard;
    private final Availability identity;
    private final Agencies agencies;
    private final Caller caller;

    Working(WorkingRepository heard, Availability identity, Agencies agencies, Caller caller) {
        this.heard = heard;
        this.identity = identity;
        this.agencies = agencies;
        this.caller = caller;
    }

    /** 503 without an answer: what could not be found out is never taken for a yes. */
    public boolean mayAskFor(UUID person, UUID receiver) {
        return isNobodysByName() || heard.works(person, caller.agency(), caller.account()) || isSaid(person, receiver);
    }

    /** Whether the caller works with the person by name, as far as was heard, or as identity-service says. Without an answer nobody does. */
    public boolean isByName(UUID person) {
        return !caller.isClient()
                && (heard.works(person, caller.agency(), caller.account()) || identity.isAssigned(person));
    }

    /** A partner's system works for its agency; of one that leaves, supervisors alone send, and hand over everybody. */
    private boolean isNobodysByName() {
        return caller.isClient() || agencies.known(caller.agency()).status().isLeaving();
    }

    private boolean isSaid(UUID person, UUID receiver) {
        var found = identity.of(person, List.of(receiver));
        if (found.outcome() == Outcome.SILENT) {
            throw CONSENT_NOT_VERIFIABLE.because("Who works with this person cannot be verified at present");
        }
        return found.isChecked();
    }
}
