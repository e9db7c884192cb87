package org.punte.identity.directorate;

import static org.punte.identity.agency.AgencyKind.CHILD_PROTECTION_DIRECTORATE;
import static org.punte.identity.directorate.DirectorateProblem.DIRECTORATE_NOT_POSSIBLE;
import static org.punte.identity.directorate.DirectorateProblem.NOTIFICATION_DATE_NOT_POSSIBLE;
import static org.punte.identity.directorate.DirectorateProblem.OTHER_COUNTY_NEEDS_SUPERVISOR;
import static org.punte.web.caller.Roles.SUPERVISOR;
import static org.punte.web.problem.CommonProblem.INVALID_INPUT;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.identity.agency.AgencyDirectory;
import org.punte.identity.neverlist.NeverList;
import org.punte.web.caller.Caller;

/** Who can be told, by whom. */
@ApplicationScoped
class DirectorateRules {
    private final AgencyDirectory agencies;
    private final NeverList never;
    private final Caller caller;
    private final Clock clock;

    DirectorateRules(AgencyDirectory agencies, NeverList never, Caller caller, Clock clock) {
        this.agencies = agencies;
        this.never = never;
        this.caller = caller;
        this.clock = clock;
    }

    /** Refuses what is no telling; answers whether it is another county's. That takes a supervisor and a reason (safety 16). */
    boolean otherCounty(UUID person, NotifyDirectorate command) {
        if (!command.namesOne()) throw INVALID_INPUT.because("Name a directorate of the network, or county and number");
        if (command.toldAt().isAfter(clock.instant()))
            throw NOTIFICATION_DATE_NOT_POSSIBLE.because("toldAt lies ahead");
        var own = agencies.require(caller.agency()).county();
        var theirs = county(command);
        requireNotListed(person, command);
        var other = own != null && theirs != null && !own.equals(theirs);
        if (other && (!caller.is(SUPERVISOR) || command.lacksReason()))
            throw OTHER_COUNTY_NEEDS_SUPERVISOR.because("The directorate of %s is told by a supervisor", theirs);
        return other;
    }

    /** Those of the network who can be told of this person: whoever stands on the never-list is simply not there. */
    List<UUID> available(UUID person) {
        return agencies.directorates().stream()
                .map(AgencyDirectory.Listed::id)
                .filter(directorate -> !never.excludesAgency(person, directorate))
                .toList();
    }

    /** In the words for whom nobody can tell anything: nobody learns from a refusal that there is a list. */
    private void requireNotListed(UUID person, NotifyDirectorate command) {
        var listed = command.directorate() == null
                ? never.excludesCounty(person, Objects.requireNonNull(command.county()))
                : never.excludesAgency(person, command.directorate());
        if (listed)
            throw DIRECTORATE_NOT_POSSIBLE.because(
                    "Agency %s", command.directorate() == null ? command.county() : command.directorate());
    }

    private @Nullable String county(NotifyDirectorate command) {
        if (command.directorate() == null) return command.county();
        return agencies.find(command.directorate())
                .filter(agency -> agency.kind() == CHILD_PROTECTION_DIRECTORATE)
                .orElseThrow(() -> DIRECTORATE_NOT_POSSIBLE.because("Agency %s", command.directorate()))
                .county();
    }
}
