package org.punte.identity.giver;

import static org.punte.identity.giver.GiverProblem.GIVER_NOT_POSSIBLE;
import static org.punte.web.problem.CommonProblem.INVALID_INPUT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.identity.consent.Giver;
import org.punte.identity.consent.GiverRule;

/** Asks all rules about who answers for a person, before anything is written down. */
@ApplicationScoped
public class Givers {
    private final Instance<GiverRule> rules;

    Givers(Instance<GiverRule> rules) {
        this.rules = rules;
    }

    /** Refuses a giver who may not. A guardian for whom no rule vouches is nobody's guardian. */
    public void require(UUID person, Giver giver, @Nullable UUID guardian) {
        if ((giver == Giver.GUARDIAN) != (guardian != null))
            throw INVALID_INPUT.because("guardian goes with the giver GUARDIAN, and only with it");
        if (giver == Giver.GUARDIAN && rules.isUnsatisfied())
            throw GIVER_NOT_POSSIBLE.because("No guardian of this person is known");
        rules.forEach(rule -> rule.require(person, giver, guardian));
    }
}
