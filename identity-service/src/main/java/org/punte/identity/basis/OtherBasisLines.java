package org.punte.identity.basis;

import jakarta.enterprise.context.ApplicationScoped;
import org.punte.identity.consent.ConsentRegister;
import org.punte.identity.person.PersonHandover;

/** One use of another basis as it is shown: the code of the person, whom it tells what. */
@ApplicationScoped
class OtherBasisLines {
    private final ConsentRegister consents;
    private final PersonHandover persons;

    OtherBasisLines(ConsentRegister consents, PersonHandover persons) {
        this.consents = consents;
        this.persons = persons;
    }

    /** False where the caller stepped aside from whom it is about. */
    boolean isKnown(OtherBasis used) {
        return !persons.isHidden(used.person);
    }

    OtherBasisView of(OtherBasis used) {
        return OtherBasisView.of(
                used, persons.line(used.person).pseudonym(), consents.ofConversation(used.conversation));
    }
}
