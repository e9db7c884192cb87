package org.punte.identity.basis;

import static org.punte.identity.basis.BasisProblem.OTHER_BASIS_NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.punte.identity.conversation.ConversationWords;
import org.punte.identity.secondperson.SecondPerson;
import org.punte.web.caller.Caller;
import org.punte.web.problem.Rejection;

/** Whose it is to see and to decide: supervisors of the agency, never whoever invoked it, and to nobody who stepped aside. */
@ApplicationScoped
@Transactional
class OtherBasisAccess {
    private final OtherBasisRepository bases;
    private final OtherBasisLines lines;
    private final ConversationWords words;
    private final SecondPerson second;
    private final Caller caller;

    OtherBasisAccess(
            OtherBasisRepository bases,
            OtherBasisLines lines,
            ConversationWords words,
            SecondPerson second,
            Caller caller) {
        this.bases = bases;
        this.lines = lines;
        this.words = words;
        this.second = second;
        this.caller = caller;
    }

    OtherBasisView see(UUID id) {
        return lines.of(own(id));
    }

    OtherBasisView.Reason reason(UUID id) {
        return new OtherBasisView.Reason(words.reason(own(id).conversation));
    }

    UUID decider() {
        return caller.account();
    }

    /** Held until the transaction ends. */
    OtherBasis toDecide(UUID id) {
        var used = bases.lock(id, caller.agency()).filter(lines::isKnown).orElseThrow(() -> unknown(id));
        second.requireAnother(used.invokedBy);
        second.requireOpen(used.state == BasisState.OPEN);
        return used;
    }

    private OtherBasis own(UUID id) {
        return bases.find(id, caller.agency()).filter(lines::isKnown).orElseThrow(() -> unknown(id));
    }

    private static Rejection unknown(UUID id) {
        return OTHER_BASIS_NOT_FOUND.because("No other basis %s", id);
    }
}
