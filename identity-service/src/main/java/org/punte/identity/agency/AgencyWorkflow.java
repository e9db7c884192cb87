package org.punte.identity.agency;

import static org.punte.identity.agency.AgencyProblem.AGENCY_NOT_FOUND;
import static org.punte.web.problem.CommonProblem.INVALID_INPUT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.identity.keycloak.KeycloakOrganizations;
import org.punte.messaging.Outbox;
import org.punte.web.standing.Standings;

/** One method per thing that can be done to an agency; one transaction each. */
@ApplicationScoped
@Transactional
class AgencyWorkflow {
    private final AgencyRepository agencies;
    private final KeycloakOrganizations organizations;
    private final Standings standings;
    private final Outbox outbox;
    private final Clock clock;

    AgencyWorkflow(
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

    /** Keycloak comes last: what it refuses leaves nothing behind here, and what only it kept is an empty organization. */
    AgencyView create(UUID id, CreateAgency command) {
        var agency = new Agency(id, command, zone(command.zone()), clock.instant());
        agencies.persistAndFlush(agency);
        standings.agencyActive(agency.id, true);
        outbox.publish(agency.changed());
        organizations.ensure(agency.id, agency.name);
        return AgencyView.of(agency);
    }

    AgencyView see(UUID id) {
        return agencies.findByIdOptional(id)
                .map(AgencyView::of)
                .orElseThrow(() -> AGENCY_NOT_FOUND.because("No agency %s", id));
    }

    private static ZoneId zone(@Nullable String wanted) {
        try {
            return ZoneId.of(wanted == null ? "Europe/Bucharest" : wanted);
        } catch (DateTimeException unknown) {
            throw INVALID_INPUT.because("zone is not a known IANA zone");
        }
    }
}
