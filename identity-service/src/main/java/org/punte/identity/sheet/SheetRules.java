package org.punte.identity.sheet;

import static org.punte.identity.sheet.SheetProblem.PROFILE_NOT_FOR_A_CHILD;
import static org.punte.web.problem.CommonProblem.INVALID_INPUT;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.punte.identity.grid.Evaluations;
import org.punte.identity.person.PersonAge;

/** Which profile fits whom, and what it asks. */
@ApplicationScoped
class SheetRules {
    private final Evaluations evaluations;
    private final PersonAge ages;

    SheetRules(Evaluations evaluations, PersonAge ages) {
        this.evaluations = evaluations;
        this.ages = ages;
    }

    /** Doubt about the age means child. An adult who was a child then is asked by the child's profile, too. */
    void requireFor(UUID person, String code) {
        var profile = evaluations.profile(code).orElseThrow(() -> INVALID_INPUT.because("profile: no such profile"));
        if (!profile.child() && ages.isChild(person))
            throw PROFILE_NOT_FOR_A_CHILD.because("Person %s is treated as a child", person);
    }

    void requireAsked(String profile, FillSheet filled) {
        for (var indicator : filled.answers().keySet())
            if (!evaluations.asks(profile, indicator))
                throw INVALID_INPUT.because("answers: not asked by %s: an unknown indicator", profile);
    }
}
