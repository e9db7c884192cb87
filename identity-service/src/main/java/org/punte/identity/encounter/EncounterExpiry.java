package org.punte.identity.encounter;

import static org.punte.identity.rule.DeadlineName.DRAFT_CONTACT;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import org.punte.identity.agency.AgencyDirectory;
import org.punte.identity.rule.DeadlineRules;

/** Until when a contact is kept that may be forgotten: the last day is shown, the moment is its midnight at the owner. */
@ApplicationScoped
class EncounterExpiry {
    private final DeadlineRules rules;
    private final AgencyDirectory agencies;

    EncounterExpiry(DeadlineRules rules, AgencyDirectory agencies) {
        this.rules = rules;
        this.agencies = agencies;
    }

    /** Starts its clock anew. */
    void restart(Encounter encounter, Instant now) {
        var zone = agencies.require(encounter.owner).zone();
        var today = LocalDate.ofInstant(now, zone);
        var rule = rules.on(DRAFT_CONTACT, today);
        encounter.expiresAt =
                today.plusDays(rule.amount() + 1L).atStartOfDay(zone).toInstant();
        encounter.expiryRule = rule.version();
    }
}
