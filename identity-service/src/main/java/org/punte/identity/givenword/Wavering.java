package org.punte.identity.givenword;

import static jakarta.transaction.Transactional.TxType.MANDATORY;
import static org.punte.identity.givenword.Footing.ENDED;
import static org.punte.identity.givenword.Footing.FIRM;
import static org.punte.identity.givenword.Footing.GOES_ON;
import static org.punte.identity.givenword.Footing.PAUSED;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.punte.identity.consent.ConsentRegister;
import org.punte.identity.consent.Giver;
import org.punte.messaging.Outbox;

/** What becomes of consents when the word that they rest on no longer suffices. Runs as the owner. */
@ApplicationScoped
@Transactional(MANDATORY)
public class Wavering {
    private final AuthorityRepository authorities;
    private final AuthorityTasks tasks;
    private final ConsentRegister consents;
    private final Event<ConsentPaused> pauses;
    private final Outbox outbox;

    Wavering(
            AuthorityRepository authorities,
            AuthorityTasks tasks,
            ConsentRegister consents,
            Event<ConsentPaused> pauses,
            Outbox outbox) {
        this.authorities = authorities;
        this.tasks = tasks;
        this.consents = consents;
        this.pauses = pauses;
        this.outbox = outbox;
    }

    /** What this guardian agreed to goes on, on a basis that a supervisor writes down, until a new guardian decides. */
    public void withoutGuardian(UUID guardian) {
        goOn(authorities.lockFirmOn(guardian));
    }

    /** Whoever decides from now on is asked about what others agreed to. */
    public void askNewGuardian(UUID person) {
        if (authorities.countWaiting(person) > 0) tasks.askAgain(person);
    }

    /**
     * What a guardian or a court said in a child's stead no longer suffices: shares pause until the person agrees. What the
     * person agreed to counts again.
     */
    void ofAge(UUID person) {
        authorities.lockForChild(person, FIRM, GOES_ON).forEach(this::pause);
        authorities.lockOf(person, Giver.SELF, GOES_ON).forEach(own -> settle(own, FIRM));
        authorities.flush();
        tasks.askAgain(person);
    }

    /** A child's own word was none, and who spoke in its stead counts again: help goes on, and a supervisor says on what. */
    void child(UUID person) {
        goOn(authorities.lockOf(person, Giver.SELF, FIRM));
        var paused = authorities.lockForChild(person, PAUSED);
        goOn(paused);
        paused.forEach(this::resume);
        authorities.flush();
    }

    void ended(UUID consent) {
        authorities.lock(consent).ifPresent(authority -> settle(authority, ENDED));
        authorities.flush();
    }

    /** For whoever has forgotten everything. */
    int tellAgain(UUID owner) {
        var turned = authorities.turnedOf(owner);
        turned.forEach(this::tell);
        return turned.size();
    }

    private void settle(ConsentAuthority consent, Footing footing) {
        consent.footing = footing;
        tasks.basisDone(consent.consent);
    }

    private void goOn(List<ConsentAuthority> consents) {
        for (var consent : consents) {
            consent.footing = GOES_ON;
            tasks.recordBasis(consent);
        }
        authorities.flush();
    }

    private void pause(ConsentAuthority consent) {
        settle(consent, PAUSED);
        consent.turn++;
        tell(consent);
        pauses.fire(new ConsentPaused(consent.consent));
        Log.infof("Consent %s paused", consent.consent);
    }

    /** Told as given again, as well: what is open under it is readable from now on. */
    private void resume(ConsentAuthority consent) {
        consent.turn++;
        tell(consent);
        consents.tellAgain(consent.consent);
        Log.infof("Consent %s resumed", consent.consent);
    }

    private void tell(ConsentAuthority c) {
        outbox.publish(
                c.footing == PAUSED
                        ? new AuthorityEvent.Paused(c.consent, c.person, c.owner, c.receiver, c.turn)
                        : new AuthorityEvent.Resumed(c.consent, c.person, c.owner, c.receiver, c.turn));
    }
}
