package org.punte.identity.guardian;

import static org.punte.identity.guardian.GuardianProblem.ADULT_DECIDES;
import static org.punte.identity.guardian.GuardianProblem.CHILD_CANNOT_CONSENT;
import static org.punte.identity.guardian.GuardianProblem.GUARDIAN_CANNOT_CONSENT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.identity.consent.Giver;
import org.punte.identity.consent.GiverRule;
import org.punte.identity.person.PersonAge;
import org.punte.identity.suspect.Suspicion;

/** A child does not consent: a guardian without conflict does, or a court. An adult does, or whom a court has named. */
@ApplicationScoped
@Transactional
class GuardianGives implements GiverRule {
    private final GuardianRepository guardians;
    private final Suspicion suspicion;
    private final PersonAge ages;

    GuardianGives(GuardianRepository guardians, Suspicion suspicion, PersonAge ages) {
        this.guardians = guardians;
        this.suspicion = suspicion;
        this.ages = ages;
    }

    @Override
    public void require(UUID person, Giver giver, @Nullable UUID guardian) {
        switch (giver) {
            case SELF -> {
                if (ages.isChild(person))
                    throw CHILD_CANNOT_CONSENT.because(
                            "Inform and hear person %s; a guardian consents, or another basis is recorded", person);
            }
            case GUARDIAN -> requireGuardian(person, guardian);
            case COURT -> {}
        }
    }

    private void requireGuardian(UUID person, @Nullable UUID guardian) {
        if (guardian == null || !suspicion.mayAct(person, guardian))
            throw GUARDIAN_CANNOT_CONSENT.because("Name an appointed guardian of person %s without conflict", person);
        if (!ages.isChild(person) && guardians.findById(guardian).kind != GuardianKind.COURT)
            throw ADULT_DECIDES.because("Person %s decides, or whom a court has named", person);
    }
}
