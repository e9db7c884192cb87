package org.punte.cases.working;

import static org.punte.web.problem.CommonProblem.UNAVAILABLE;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.punte.web.caller.Caller;
import org.punte.web.outside.Outside;

/**
 * Who works with a person of the acting agency. What was heard decides about files that are there. Whether somebody may begin one is
 * asked of identity-service, in the caller's name, where what was heard does not say yes: they may have been assigned a moment ago.
 */
@ApplicationScoped
@Transactional
public class Working {
    private final WorkingRepository heard;
    private final AssignedInquiryClient identity;
    private final Caller caller;

    Working(WorkingRepository heard, AssignedInquiryClient identity, Caller caller) {
        this.heard = heard;
        this.identity = identity;
        this.caller = caller;
    }

    /** Unless something else was heard. A partner's system works for its agency and is assigned to nobody. */
    public boolean mayWork(UUID person, UUID account) {
        if (caller.isClient() && account.equals(caller.account())) return true;
        return heard.names(person, caller.agency(), account).orElse(true);
    }

    /** Those of them who work with the person, as far as was heard. */
    public Set<UUID> among(Collection<UUID> accounts, UUID person) {
        return accounts.stream().filter(account -> mayWork(person, account)).collect(Collectors.toSet());
    }

    /**
     * 503 without an answer: what could not be found out is never taken for a yes. A partner's system may not ask, so it begins
     * what was heard to be its agency's.
     */
    public boolean mayBegin(UUID person) {
        if (caller.isClient()) return heard.isAnybodys(person, caller.agency());
        return heard.names(person, caller.agency(), caller.account()).orElse(false) || isSaid(person);
    }

    private boolean isSaid(UUID person) {
        return Outside.answer(List.of("assigned", person), () -> asked(person));
    }

    private boolean asked(UUID person) {
        try {
            return identity.isAssigned(person, caller.agency());
        } catch (RuntimeException e) {
            Log.warnf(
                    "Who works with a person could not be asked: %s",
                    e.getClass().getSimpleName());
            throw UNAVAILABLE.because("Who works with this person cannot be verified at present");
        }
    }
}
