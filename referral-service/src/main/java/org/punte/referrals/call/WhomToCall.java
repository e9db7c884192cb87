package org.punte.referrals.call;

import static org.punte.referrals.ReferralProblem.RECEIVER_NOT_ACTIVE;
import static org.punte.referrals.call.CallProblem.CALL_NOT_FOUND;
import static org.punte.referrals.call.CallProblem.CALL_NOT_VERIFIABLE;
import static org.punte.referrals.call.CallProblem.CALL_ON_PROBATION;
import static org.punte.referrals.call.CallProblem.NOT_CALLED;
import static org.punte.referrals.directory.DirectoryProblem.SERVICE_TEMPORARILY_CLOSED;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.punte.referrals.agency.AgencyList;
import org.punte.referrals.availability.Availability;
import org.punte.referrals.cooperation.Cooperation;
import org.punte.referrals.directory.Directory;
import org.punte.referrals.need.ServiceCode;
import org.punte.web.caller.Caller;

/** Whether all of these agencies may be asked for this person: one that may not, and nobody is. */
@ApplicationScoped
class WhomToCall {
    private final AgencyList agencies;
    private final Cooperation cooperation;
    private final Availability availability;
    private final Directory directory;
    private final Caller caller;

    WhomToCall(
            AgencyList agencies,
            Cooperation cooperation,
            Availability availability,
            Directory directory,
            Caller caller) {
        this.agencies = agencies;
        this.cooperation = cooperation;
        this.availability = availability;
        this.directory = directory;
        this.caller = caller;
    }

    /** Asks what {@link #requireAll} has to know, and refuses nothing. */
    void ask(UUID person, Set<UUID> receivers) {
        availability.of(person, receivers);
    }

    void requireAll(UUID person, Set<UUID> receivers, ServiceCode service) {
        var all = agencies.all();
        if (AgencyList.of(all, caller.agency()).isOnProbation())
            throw CALL_ON_PROBATION.because("Your agency is on probation");
        for (var receiver : receivers) {
            cooperation.requireSending(receiver);
            var agency = AgencyList.of(all, receiver);
            if (!agency.kind().isCalled()) throw NOT_CALLED.because("Agency %s is not called", receiver);
            if (agency.isOnProbation()) throw CALL_ON_PROBATION.because("Agency %s is on probation", receiver);
            if (directory.isClosedForNow(receiver, service))
                throw SERVICE_TEMPORARILY_CLOSED.because("%s of agency %s is closed", service, receiver);
        }
        requireAvailable(person, receivers);
    }

    private void requireAvailable(UUID person, Set<UUID> receivers) {
        var found = availability.of(person, receivers);
        switch (found.outcome()) {
            case SILENT -> throw CALL_NOT_VERIFIABLE.because("Who may be asked cannot be found out at present");
            case NOT_YOURS -> throw CALL_NOT_FOUND.because("No person %s", person);
            case CHECKED -> {}
        }
        // word for word as of an agency that does not receive: nobody learns that there is a list
        for (var receiver : receivers)
            if (found.unavailable().contains(receiver))
                throw RECEIVER_NOT_ACTIVE.because("Agency %s does not receive", receiver);
    }
}
