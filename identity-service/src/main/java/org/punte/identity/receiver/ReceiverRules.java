package org.punte.identity.receiver;

import static org.punte.identity.receiver.ReceiverProblem.COOPERATION_CONSENT_NEEDED;
import static org.punte.identity.receiver.ReceiverProblem.RECEIVER_NOT_POSSIBLE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.UUID;
import org.punte.identity.agency.AgencyDirectory;
import org.punte.identity.terms.Purpose;

/** Which agencies can be told, under which purpose. */
@ApplicationScoped
public class ReceiverRules {
    private final AgencyDirectory agencies;
    private final Instance<ReceiverRule> rules;

    ReceiverRules(AgencyDirectory agencies, Instance<ReceiverRule> rules) {
        this.agencies = agencies;
        this.rules = rules;
    }

    /** Refuses an agency that cannot be told of this person of {@code owner}'s. */
    public void require(UUID receiver, UUID person, UUID owner, Purpose purpose) {
        var agency = agencies.find(receiver)
                .filter(listed -> agencies.mayReceive(listed.id(), owner))
                .filter(listed -> rules.stream().noneMatch(rule -> rule.excludes(person, listed.id())))
                .orElseThrow(() -> RECEIVER_NOT_POSSIBLE.because("Agency %s cannot receive", receiver));
        if (agency.kind().investigates() && !purpose.reachesInvestigators())
            throw COOPERATION_CONSENT_NEEDED.because("Agency %s investigates", receiver);
    }

    /** Police, prosecutors, immigration and labour inspection, here and abroad. */
    public boolean investigates(UUID receiver) {
        return agencies.require(receiver).kind().investigates();
    }
}
