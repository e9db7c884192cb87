package org.punte.identity.neverlist;

import static org.punte.identity.neverlist.NeverListProblem.STILL_AGREED_WITH;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.identity.agency.AgencyDirectory;
import org.punte.identity.consent.ConsentList;
import org.punte.identity.consent.ConsentState;
import org.punte.identity.person.PersonHandover;

/** What an entry does at once, and what has to be done before. */
@ApplicationScoped
class NeverListEffect {
    private static final int PAGE = 100;

    private final AgencyDirectory agencies;
    private final ConsentList consents;
    private final PersonHandover handover;
    private final Event<WorkerListed> listed;

    NeverListEffect(
            AgencyDirectory agencies, ConsentList consents, PersonHandover handover, Event<WorkerListed> listed) {
        this.agencies = agencies;
        this.consents = consents;
        this.handover = handover;
        this.listed = listed;
    }

    /** Sharing is stopped by the act that shows its effect first, never on the side. */
    void requirePossible(UUID person, KeepAway command) {
        if (command.agency() != null) agencies.require(command.agency());
        if (command.account() != null) return;
        @Nullable String after = null;
        do {
            var page = consents.page(person, after, PAGE);
            for (var consent : page.items())
                if (consent.receiver() != null
                        && consent.state() == ConsentState.GIVEN
                        && isMeant(command, consent.receiver()))
                    throw STILL_AGREED_WITH
                            .because("Stop telling this agency first")
                            .with("consent", consent.id());
            after = page.next();
        } while (after != null);
    }

    /** Whoever works with the person, here or by a grant, does so no longer. */
    void of(NeverListEntry entry) {
        if (entry.account == null) return;
        handover.release(entry.person, entry.account);
        listed.fire(new WorkerListed(entry.person, entry.account));
    }

    private boolean isMeant(KeepAway command, UUID receiver) {
        if (command.county() == null) return receiver.equals(command.agency());
        var county = agencies.find(receiver).map(AgencyDirectory.Listed::county).orElse(null);
        return Objects.equals(command.county().name(), county);
    }
}
