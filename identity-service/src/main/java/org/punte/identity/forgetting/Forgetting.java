package org.punte.identity.forgetting;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.punte.identity.identification.ContactForgotten;
import org.punte.identity.working.Working;
import org.punte.sealing.Sealer;
import org.punte.web.caller.Acting;

/** With the contact goes the person, where that was all; then the key, so that no backup opens what it still holds. */
@ApplicationScoped
@Transactional
class Forgetting {
    private final ForgottenPersonRepository persons;
    private final Sealer sealer;
    private final Working working;
    private final Acting acting;
    private final Clock clock;

    Forgetting(ForgottenPersonRepository persons, Sealer sealer, Working working, Acting acting, Clock clock) {
        this.persons = persons;
        this.sealer = sealer;
        this.working = working;
        this.acting = acting;
        this.clock = clock;
    }

    /** In the transaction that forgets the contact. */
    void contactForgotten(@Observes ContactForgotten contact) {
        var person = contact.person();
        if (working.ends(person, contact.agency(), () -> persons.forget(person, clock.instant())))
            Log.infof("Person %s forgotten", person);
    }

    List<ForgottenPersonRepository.Due> due(int most) {
        return persons.due(most);
    }

    /**
     * Keys lie in another database: destroyed after the record has gone for good, and again if nobody knows whether they were.
     * Doing it twice changes nothing.
     */
    void destroyKey(ForgottenPersonRepository.Due due) {
        sealer.forget(due.person());
        acting.as(due.agency(), () -> persons.destroyed(due.person(), clock.instant()));
        Log.infof("Key of person %s destroyed", due.person());
    }
}
