package org.punte.identity.takeover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.Optional;
import java.util.UUID;
import org.punte.identity.livegrant.LiveGrants;
import org.punte.identity.livegrant.LiveGrants.Handover;
import org.punte.identity.name.NameSource;
import org.punte.identity.person.PersonWorkflow;
import org.punte.identity.vault.Ledger.Entitlement;
import org.punte.identity.vault.Vault;

/**
 * Whoever has the case must be able to go on when the grant ends. So a named worker reads, under the grant and with its row in
 * the ledger, and writes in the same transaction: sealed for the own record, and only where nothing was known there.
 */
@ApplicationScoped
@Transactional
class Takeover {
    private final LiveGrants grants;
    private final Vault vault;
    private final PersonWorkflow persons;

    Takeover(LiveGrants grants, Vault vault, PersonWorkflow persons) {
        this.grants = grants;
        this.vault = vault;
        this.persons = persons;
    }

    /** The own record; empty for everybody who may read nothing, and where no whole case was taken over. */
    Optional<UUID> take(UUID referral) {
        return grants.forTransfer(referral).map(this::written);
    }

    private UUID written(Handover handover) {
        var live = handover.live();
        var handed = vault.open(
                live.person(), EnumSet.copyOf(live.categories()), Entitlement.granted(live.id(), live.consent(), null));
        persons.takeOver(handover.own(), handed, NameSource.OTHER_AGENCY.name());
        return handover.own();
    }

    /** Whom an attempt meant: a referral that is not ours stands for itself. */
    UUID meant(UUID referral) {
        return grants.personOf(referral).orElse(referral);
    }
}
