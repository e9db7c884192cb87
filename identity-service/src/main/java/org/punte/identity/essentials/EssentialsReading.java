package org.punte.identity.essentials;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.punte.identity.emergency.EmergencyWorkflow;
import org.punte.identity.vault.Category;
import org.punte.identity.vault.Ledger;
import org.punte.identity.vault.Ledger.Entitlement;
import org.punte.identity.vault.Vault;
import org.punte.web.caller.Caller;

/** Opens the essentials; decision, ledger row and opening are one transaction. */
@ApplicationScoped
@Transactional
class EssentialsReading {
    /** The smallest truth: reaching somebody. Name, birth date and citizenships stay closed. */
    private static final Set<Category> ESSENTIAL = EnumSet.of(Category.CONTACT, Category.LANGUAGE);

    private final EmergencyWorkflow openings;
    private final Vault vault;
    private final Ledger ledger;
    private final Caller caller;

    EssentialsReading(EmergencyWorkflow openings, Vault vault, Ledger ledger, Caller caller) {
        this.openings = openings;
        this.vault = vault;
        this.ledger = ledger;
        this.caller = caller;
    }

    EssentialsView read(UUID id) {
        caller.requireMayOpenSealed();
        var person = openings.personOf(id);
        var opening = openings.readable(id).orElseThrow(() -> {
            ledger.refused(person);
            return openings.over(id);
        });
        var who = vault.open(person, ESSENTIAL, Entitlement.emergency(id));
        return EssentialsView.of(opening, who);
    }
}
