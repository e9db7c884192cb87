package org.punte.identity.suspect;

import static jakarta.transaction.Transactional.TxType.MANDATORY;
import static org.punte.identity.suspect.SuspectProblem.GUARDIAN_NOT_HEARD;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.web.caller.Caller;

/**
 * The door for whatever a guardian may ask for: from the moment of suspicion no consent, no withdrawal and no request of
 * theirs has effect, and nothing may reach them. Runs as the owner of the person.
 */
@ApplicationScoped
@Transactional(MANDATORY)
public class Suspicion {
    private final SilencedRepository silenced;
    private final GuardianStanding guardians;
    private final Caller caller;
    private final Clock clock;
    private final Event<GuardianSilenced> told;

    Suspicion(
            SilencedRepository silenced,
            GuardianStanding guardians,
            Caller caller,
            Clock clock,
            Event<GuardianSilenced> told) {
        this.told = told;
        this.silenced = silenced;
        this.guardians = guardians;
        this.caller = caller;
        this.clock = clock;
    }

    /** From now on this guardian's word counts no longer. Saying it twice keeps the first time. */
    public void silence(UUID person, UUID guardian, boolean suspected) {
        if (silenced.isSilenced(guardian)) return;
        var from = new Silenced(guardian, person, suspected);
        from.owner = caller.agency();
        from.silencedBy = caller.account();
        from.silencedAt = clock.instant();
        silenced.persistAndFlush(from);
        told.fire(new GuardianSilenced(person));
        Log.infof("Guardian %s is no longer heard", guardian);
    }

    /** Whether a consent, a withdrawal or a request of this guardian has effect: appointed, and nothing against them. */
    public boolean mayAct(UUID person, UUID guardian) {
        return !silenced.isSilenced(guardian) && guardians.isAppointed(person, guardian);
    }

    /** Whether whatever contacts the person or those around must leave this guardian out: their contact facts are not to be used. */
    public boolean mustNotReach(UUID guardian) {
        return silenced.isSilenced(guardian);
    }

    /**
     * Refuses what a guardian asks for whose word does not count.
     *
     * @param guardian null where nobody said which; that is enough only while nobody is silenced
     */
    public void requireHeard(UUID person, @Nullable UUID guardian) {
        var heard = guardian == null ? !silenced.isAnySilenced(person) : mayAct(person, guardian);
        if (!heard) throw GUARDIAN_NOT_HEARD.because("Name a guardian of person %s whose word counts", person);
    }
}
