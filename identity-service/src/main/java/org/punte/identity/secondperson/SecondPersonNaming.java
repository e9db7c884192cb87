package org.punte.identity.secondperson;

import static org.punte.identity.secondperson.SecondPersonProblem.SECOND_PERSON_NOT_FOUND;
import static org.punte.identity.secondperson.SecondPersonProblem.SECOND_PERSON_NOT_POSSIBLE;
import static org.punte.web.caller.Roles.NETWORK_ADMIN;
import static org.punte.web.caller.Roles.SUPERVISOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.hibernate.exception.ConstraintViolationException;
import org.punte.identity.secondperson.Awaited.What;
import org.punte.web.caller.Caller;
import org.punte.web.problem.Rejection;
import org.punte.web.standing.Standing;
import org.punte.web.standing.Standings;

/** Naming second people elsewhere: proposed by the agency, approved by a network administrator; one transaction each. */
@ApplicationScoped
@Transactional
class SecondPersonNaming {
    private final PartnerSupervisorRepository named;
    private final SecondPerson second;
    private final Standings standings;
    private final Caller caller;
    private final Clock clock;

    SecondPersonNaming(
            PartnerSupervisorRepository named, SecondPerson second, Standings standings, Caller caller, Clock clock) {
        this.named = named;
        this.second = second;
        this.standings = standings;
        this.caller = caller;
        this.clock = clock;
    }

    SecondPersonView propose(NameSecondPerson command) {
        second.requireAnother(command.account());
        var supervises = standings
                .of(command.account(), command.agency())
                .filter(standing -> !standing.blocked())
                .map(Standing::roles)
                .filter(roles -> roles.contains(SUPERVISOR));
        if (supervises.isEmpty() || command.agency().equals(caller.agency()) || named.isOpen(caller.agency(), command))
            throw SECOND_PERSON_NOT_POSSIBLE.because("Name a supervisor of another agency, once");
        var proposed = new PartnerSupervisor(caller.agency(), command, caller.account(), clock.instant());
        try {
            named.persistAndFlush(proposed);
        } catch (ConstraintViolationException known) {
            throw SECOND_PERSON_NOT_POSSIBLE.because("This one is named already");
        }
        second.askFor(What.SECOND_PERSON, proposed.id, proposed.version, proposed.account);
        return SecondPersonView.of(proposed);
    }

    SecondPersonView approve(UUID id) {
        return with(id, naming -> {
            second.requireAnother(naming.proposedBy, naming.account);
            second.requireOpen(naming.state == PartnerSupervisor.State.PROPOSED);
            naming.approve(caller.account(), clock.instant());
        });
    }

    /** Whoever keeps the network says no to what was proposed; needs nobody else, as it gives nothing. */
    SecondPersonView refuse(UUID id) {
        return with(id, naming -> {
            second.requireOpen(naming.state == PartnerSupervisor.State.PROPOSED);
            naming.state = PartnerSupervisor.State.ENDED;
        });
    }

    /** Needs nobody else: it only narrows. At the own agency alone, also for somebody who approves elsewhere. */
    SecondPersonView end(UUID id) {
        var own = caller.agency();
        return with(id, naming -> {
            if (!naming.agency.equals(own)) throw unknown(id);
            naming.state = PartnerSupervisor.State.ENDED;
        });
    }

    SecondPersonView see(UUID id) {
        return with(id, naming -> {});
    }

    List<SecondPersonView> list(UUID agency) {
        if (!keeps(agency)) return List.of();
        return second.inTheName(agency, () -> named.openOf(agency)).stream()
                .map(SecondPersonView::of)
                .toList();
    }

    private SecondPersonView with(UUID id, Consumer<PartnerSupervisor> change) {
        return named.agencyOf(id)
                .filter(this::keeps)
                .map(agency -> second.inTheName(agency, () -> changed(id, change)))
                .orElseThrow(() -> unknown(id));
    }

    private static Rejection unknown(UUID id) {
        return SECOND_PERSON_NOT_FOUND.because("No second person %s", id);
    }

    private SecondPersonView changed(UUID id, Consumer<PartnerSupervisor> change) {
        var naming = named.findById(id, LockModeType.PESSIMISTIC_WRITE);
        change.accept(naming);
        named.flush();
        return SecondPersonView.of(naming);
    }

    private boolean keeps(UUID agency) {
        return caller.is(NETWORK_ADMIN) || caller.agency().equals(agency);
    }
}
