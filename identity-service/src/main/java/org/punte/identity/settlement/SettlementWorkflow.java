package org.punte.identity.settlement;

import static org.punte.identity.settlement.SettlementProblem.AGENCY_STAYS;
import static org.punte.identity.settlement.SettlementProblem.HELP_STILL_OPEN;
import static org.punte.identity.settlement.SettlementProblem.NOBODY_TOOK_OVER;
import static org.punte.identity.settlement.SettlementProblem.PERSON_SETTLED;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.punte.identity.agency.AgencyMoves;
import org.punte.identity.livegrant.LiveGrants;
import org.punte.identity.person.PersonHandover;
import org.punte.web.caller.Caller;

/** A supervisor of a closing agency, or of its guardian, says how a person was provided for; one transaction. */
@ApplicationScoped
@Transactional
class SettlementWorkflow {
    private final PersonHandover persons;
    private final Settlements settlements;
    private final AgencyMoves moves;
    private final LiveGrants grants;
    private final Caller caller;

    SettlementWorkflow(
            PersonHandover persons, Settlements settlements, AgencyMoves moves, LiveGrants grants, Caller caller) {
        this.persons = persons;
        this.settlements = settlements;
        this.moves = moves;
        this.grants = grants;
        this.caller = caller;
    }

    /** The agency is held: of two last decisions at the same moment one sees the other. */
    SettlementView settle(UUID id, SettlePerson command) {
        var person = persons.supervised(id);
        if (!moves.holdClosing(caller.agency()))
            throw AGENCY_STAYS.because("Only an agency that closes decides what becomes of its records");
        if (settlements.find(id).isPresent()) throw PERSON_SETTLED.because("It was decided before about person %s", id);
        requireTrue(command.how(), id);
        var settlement = settlements.add(new Settlement(id, caller.agency(), command.how()));
        Log.infof("Person %s is provided for: %s", id, command.how());
        return SettlementView.of(person, settlement);
    }

    SettlementView see(UUID id) {
        var person = persons.supervised(id);
        return SettlementView.of(person, settlements.find(id).orElseThrow());
    }

    private void requireTrue(How how, UUID person) {
        switch (how) {
            case HANDED_OVER -> {
                if (!grants.isHelpedElsewhere(person))
                    throw NOBODY_TOOK_OVER.because("No agency has accepted a referral of person %s", person);
            }
            case AT_REST -> {
                if (grants.isHelpedElsewhere(person) || grants.isHelpedHere(person))
                    throw HELP_STILL_OPEN.because("A referral of person %s is accepted and not completed", person);
            }
        }
    }
}
