package org.punte.identity.agency;

import static org.punte.identity.agency.AgencyProblem.AGENCY_NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.web.problem.Rejection;

/** What the other features ask about agencies. */
@ApplicationScoped
@Transactional
public class AgencyDirectory {
    private final AgencyRepository agencies;
    private final AgencyWorkflow workflow;

    AgencyDirectory(AgencyRepository agencies, AgencyWorkflow workflow) {
        this.agencies = agencies;
        this.workflow = workflow;
    }

    /** An agency that may take part now. */
    public record Listed(
            UUID id, String name, AgencyKind kind, @Nullable String county, ZoneId zone, boolean active) {}

    /** What stands in the directory under this id. */
    public Optional<Listed> find(UUID id) {
        return agencies.findByIdOptional(id).map(AgencyDirectory::listed);
    }

    /** As {@link #find}, else the 404 of an unknown agency. */
    public Listed require(UUID id) {
        return find(id).orElseThrow(() -> unknown(id));
    }

    /** The 404 of an unknown agency. */
    public Rejection unknown(UUID id) {
        return AGENCY_NOT_FOUND.because("No agency %s", id);
    }

    /** All agencies that ever were, oldest first. */
    public List<UUID> ids() {
        return agencies.ids();
    }

    /** Whether there is none yet. Until the transaction ends nobody else hears so: two replicas must not found two networks. */
    public boolean holdIfEmpty() {
        agencies.lockFounding();
        return agencies.count() == 0;
    }

    /** Creates an agency under an id chosen by the caller. */
    public void create(UUID id, CreateAgency command) {
        workflow.create(id, command);
    }

    private static Listed listed(Agency agency) {
        return new Listed(
                agency.id,
                agency.name,
                agency.kind,
                agency.county,
                ZoneId.of(agency.zone),
                agency.status == AgencyStatus.ACTIVE);
    }
}
