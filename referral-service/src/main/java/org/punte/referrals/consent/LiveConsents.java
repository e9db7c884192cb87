package org.punte.referrals.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.punte.referrals.agency.Agencies;
import org.punte.web.caller.Caller;

/** Whom a person has agreed to tell, as far as was heard; the gate asks again before anything is sent. */
@ApplicationScoped
@Transactional
public class LiveConsents {
    private final ConsentRepository consents;
    private final Agencies agencies;
    private final Caller caller;
    private final Clock clock;

    LiveConsents(ConsentRepository consents, Agencies agencies, Caller caller, Clock clock) {
        this.consents = consents;
        this.agencies = agencies;
        this.caller = caller;
        this.clock = clock;
    }

    /** Agencies under a live consent that the acting agency keeps. */
    public Set<UUID> receivers(UUID person) {
        var owner = caller.agency();
        var zone = agencies.known(owner).calendar().zone();
        return consents.of(person, owner).stream()
                .filter(known -> known.isLiveAt(clock.instant(), zone))
                .map(Consent::receiver)
                .collect(Collectors.toSet());
    }
}
