package org.punte.referrals.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.punte.web.caller.Caller;

/** All agreements of the caller's agency at once, where many others come into question. */
@ApplicationScoped
@Transactional
public class AgreementBook {
    private final AgreementRepository agreements;
    private final NetworkRules rules;
    private final Caller caller;
    private final Clock clock;

    AgreementBook(AgreementRepository agreements, NetworkRules rules, Caller caller, Clock clock) {
        this.agreements = agreements;
        this.rules = rules;
        this.caller = caller;
        this.clock = clock;
    }

    /** As they stand now. */
    public Agreements open() {
        if (!rules.agreementsRequired()) return Agreements.notNeeded();
        return new Agreements(true, agreements.of(caller.agency(), clock.instant()));
    }
}
