package org.punte.identity.agency;

import static org.punte.identity.agency.AgencyProblem.AGENCY_NAME_TAKEN;
import static org.punte.identity.agency.AgencyProblem.AGENCY_NOT_FOUND;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.punte.identity.keycloak.KeycloakOrganizations;
import org.punte.identity.text.RomanianText;
import org.punte.messaging.Outbox;
import org.punte.web.problem.Rejection;
import org.punte.web.standing.Standings;

/** How agencies come, are stopped and go. Asks nobody whether it may; one transaction each. */
@ApplicationScoped
@Transactional
public class AgencyMoves {
    private final AgencyRepository agencies;
    private final KeycloakOrganizations organizations;
    private final Standings standings;
    private final Outbox outbox;
    private final Clock clock;

    AgencyMoves(
            AgencyRepository agencies,
            KeycloakOrganizations organizations,
            Standings standings,
            Outbox outbox,
            Clock clock) {
        this.agencies = agencies;
        this.organizations = organizations;
        this.standings = standings;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** An agency is about to leave: from now on only its supervisors, or its guardian's, may still act there. */
    public record Closing(UUID agency) {}

    /** What an agency is known by. */
    @Schema(name = "AgencyFace")
    public record Face(
            String name, AgencyKind kind, @Nullable String county) {}

    /** An agency has left: nobody chooses it at sign-in again. */
    public record Departed(UUID agency) {}

    /** An agency of the first hour: active at once. */
    public AgencyView found(UUID id, CreateAgency command) {
        return create(new Agency(id, command, CreateAgency.zone(command.zone()), Set.of(), clock.instant()));
    }

    /** On probation under the eyes of those who approved it. */
    public AgencyView admit(UUID id, CreateAgency command, Set<UUID> sponsors) {
        return create(new Agency(id, command, CreateAgency.zone(command.zone()), sponsors, clock.instant()));
    }

    /** The end of probation. */
    public AgencyView activate(UUID id) {
        return move(id, agency -> agency.activate(clock.instant()));
    }

    /** Until it is reinstated nobody there gets anything. */
    public AgencyView suspend(UUID id) {
        return move(id, Agency::suspend);
    }

    /** Back to what it was before. */
    public AgencyView reinstate(UUID id) {
        return move(id, Agency::reinstate);
    }

    /** Others name who decides there, where nobody is left who could. */
    public AgencyView nameGuardian(UUID id, UUID guardian) {
        return move(id, agency -> agency.guardian = guardian);
    }

    /** What it is known by now; refuses what it cannot become known by. */
    public Face requireCorrectable(UUID id, Face next) {
        var agency = agencies.findByIdOptional(id).orElseThrow(() -> unknown(id));
        agency.requirePossible(next);
        requireFree(agency, next.name());
        return agency.face();
    }

    /** From now on it is known by something else. Two corrections at once do not end with one name. */
    public AgencyView correct(UUID id, Face next) {
        agencies.lockNames();
        var before = requireCorrectable(id, next);
        var view = move(id, agency -> agency.correct(next));
        if (!before.name().equals(next.name())) organizations.rename(id, next.name());
        return view;
    }

    /** Begins its end; who observes {@link Closing} is told by whoever decided it. */
    public AgencyView close(UUID id) {
        return move(id, Agency::close);
    }

    /** Its end, when nothing is open any more. */
    public AgencyView complete(UUID id) {
        return move(id, Agency::complete);
    }

    /** Whether it is closing. If so it stays so until the transaction ends: the last two counts must not miss each other. */
    public boolean holdClosing(UUID id) {
        return agencies.lock(id)
                .filter(agency -> agency.status == AgencyStatus.CLOSING)
                .isPresent();
    }

    /** Keycloak comes last: what it refuses leaves nothing behind here, and what only it kept is an empty organization. */
    private AgencyView create(Agency agency) {
        agencies.persist(agency);
        var view = tell(agency);
        organizations.ensure(agency.id, agency.name);
        return view;
    }

    private AgencyView move(UUID id, Consumer<Agency> how) {
        var agency = agencies.lock(id).orElseThrow(() -> unknown(id));
        how.accept(agency);
        Log.infof("Agency %s is %s", id, agency.status);
        return tell(agency);
    }

    /** Those that have left keep their names, too: old referrals say them. */
    private void requireFree(Agency agency, String name) {
        var wanted = RomanianText.folded(name);
        if (!agency.name.equals(name)
                && agencies.namesBeside(agency.id).stream()
                        .map(RomanianText::folded)
                        .anyMatch(wanted::equals))
            throw AGENCY_NAME_TAKEN.at("name", "another agency is called so, but for case and marks");
    }

    private static Rejection unknown(UUID id) {
        return AGENCY_NOT_FOUND.because("No agency %s", id);
    }

    private AgencyView tell(Agency agency) {
        agencies.flush();
        if (agency.status == AgencyStatus.SUSPENDED) standings.agencyInEmergency(agency.id);
        else standings.agencyActive(agency.id, agency.status.signsIn());
        outbox.publish(AgencyEvent.Changed.of(agency));
        return AgencyView.of(agency);
    }
}
