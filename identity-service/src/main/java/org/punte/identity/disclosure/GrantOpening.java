package org.punte.identity.disclosure;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.identity.authority.ConsentRenewed;
import org.punte.identity.consent.ConsentRegister;
import org.punte.identity.person.PersonHandover;
import org.punte.identity.person.PersonWorkflow;
import org.punte.web.caller.Acting;

/** Lets the named workers of the receiver in, if the consent still stands when we hold it. Runs as the owner. */
@ApplicationScoped
@Transactional(MANDATORY)
class GrantOpening {
    private final GrantWorkflow grants;
    private final ConsentRegister consents;
    private final PersonWorkflow persons;
    private final PersonHandover handover;
    private final Acting acting;

    GrantOpening(
            GrantWorkflow grants,
            ConsentRegister consents,
            PersonWorkflow persons,
            PersonHandover handover,
            Acting acting) {
        this.grants = grants;
        this.consents = consents;
        this.persons = persons;
        this.handover = handover;
        this.acting = acting;
    }

    /** Withdrawn before: nothing opens, and the referral learns of the withdrawal by its own event. */
    void open(UUID referral, ReferralEvents.Accepted accepted) {
        var consent = consents.lockLive(accepted.consent(), accepted.person(), accepted.sender(), accepted.receiver());
        if (consent.isEmpty()) Log.infof("Referral %s opens no grant: its consent does not carry it", referral);
        else if (!grants.isOpened(referral)) open(referral, accepted, consent.get());
    }

    /** The receiver's supervisor named others, because those before are gone: they read now, and keep the own record. */
    void reassign(UUID referral, List<UUID> workers, @Nullable UUID by) {
        grants.find(referral).ifPresent(grant -> {
            acting.as(grant.receiver, () -> handover.join(grant.receiverPerson, workers, by));
            consents.lockLive(grant.consent, grant.person, grant.owner, grant.receiver)
                    .ifPresent(consent -> grants.reassign(referral, workers, consent.endsAt()));
        });
    }

    /** In the transaction in which another consent takes the place of one that waited for it. */
    void renewed(@Observes ConsentRenewed renewal) {
        consents.lockLive(renewal.by(), renewal.person(), renewal.owner(), renewal.receiver())
                .ifPresent(by -> grants.renew(renewal.consent(), by));
    }

    private void open(UUID referral, ReferralEvents.Accepted accepted, ConsentRegister.Live consent) {
        var child = persons.isChild(accepted.person());
        var receiverPerson = acting.as(accepted.receiver(), () -> persons.openEmpty(accepted.workers(), child));
        grants.open(referral, accepted, consent, receiverPerson);
    }
}
