package org.punte.identity.agency;

import static org.punte.identity.agency.AgencyProblem.AGENCY_NOT_FOUND;
import static org.punte.identity.agency.AgencyProblem.GUARDIAN_NOT_POSSIBLE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.web.problem.Rejection;

/** What the other features ask about agencies. */
@ApplicationScoped
@Transactional
public class AgencyDirectory {
    private final AgencyRepository agencies;

    AgencyDirectory(AgencyRepository agencies) {
        this.agencies = agencies;
    }

    /** What stands in the directory. {@code active} ones take part in everything. */
    public record Listed(
            UUID id,
            String name,
            AgencyKind kind,
            @Nullable String county,
            ZoneId zone,
            AgencyStatus status,
            @Nullable UUID guardian) {
        /** Whether it takes part in everything. */
        public boolean active() {
            return status == AgencyStatus.ACTIVE;
        }

        /** Whether it is let in and not trusted yet: it works with nobody real. */
        public boolean onProbation() {
            return status == AgencyStatus.PROBATION;
        }

        /** Whether its people sign in at all. */
        public boolean signsIn() {
            return status.signsIn();
        }

        /** Whether it is leaving: its supervisors, or its guardian's, decide what is open. */
        public boolean closing() {
            return status == AgencyStatus.CLOSING;
        }
    }

    /** What stands in the directory under this id. */
    public Optional<Listed> find(UUID id) {
        return agencies.findByIdOptional(id).map(AgencyDirectory::listed);
    }

    /** As {@link #find}, else the 404 of an unknown agency. */
    public Listed require(UUID id) {
        return find(id).orElseThrow(() -> unknown(id));
    }

    /** As {@link #require}, for an agency to which the directory does not show everything. */
    public Listed requireShown(UUID id, UUID reader) {
        var to = agencies.findById(reader);
        return agencies.findByIdOptional(id)
                .filter(agency -> to != null && agency.isShownTo(to))
                .map(AgencyDirectory::listed)
                .orElseThrow(() -> unknown(id));
    }

    /** All that the directory says, for whoever may see everything. */
    public AgencyView view(UUID id) {
        return agencies.findByIdOptional(id).map(AgencyView::of).orElseThrow(() -> unknown(id));
    }

    /** The 404 of an unknown agency. */
    public Rejection unknown(UUID id) {
        return AGENCY_NOT_FOUND.because("No agency %s", id);
    }

    /**
     * Whether something may be sent to {@code receiver}: to an active one; while one of the two is on probation only
     * between it and its sponsors. An agency that closes still hands over.
     */
    public boolean mayReceive(UUID receiver, UUID sender) {
        var to = agencies.findById(receiver);
        var from = agencies.findById(sender);
        if (to == null || from == null || receiver.equals(sender)) return false;
        if (to.isTriedBy(from) || from.isTriedBy(to)) return true;
        return to.status == AgencyStatus.ACTIVE
                && (from.status == AgencyStatus.ACTIVE || from.status == AgencyStatus.CLOSING);
    }

    /** The agencies whose guardian this one is. */
    public Set<UUID> wardsOf(UUID guardian) {
        return Set.copyOf(agencies.wardsOf(guardian));
    }

    /** Child protection directorates that take part. */
    public List<Listed> directorates() {
        return agencies.inStatus(AgencyStatus.ACTIVE).stream()
                .filter(agency -> agency.kind == AgencyKind.CHILD_PROTECTION_DIRECTORATE)
                .map(AgencyDirectory::listed)
                .toList();
    }

    /** Those that are leaving, the oldest first. */
    public List<Listed> closing() {
        return agencies.inStatus(AgencyStatus.CLOSING).stream()
                .map(AgencyDirectory::listed)
                .toList();
    }

    /** Its supervisors will decide for people in care: never one that investigates, nor one that is not trusted yet. */
    public void requireGuardian(UUID guardian, UUID ward) {
        agencies.findByIdOptional(guardian)
                .filter(other -> other.status == AgencyStatus.ACTIVE)
                .filter(other -> !other.id.equals(ward))
                .filter(other -> !other.kind.investigates())
                .orElseThrow(() -> GUARDIAN_NOT_POSSIBLE.because("Agency %s cannot be a guardian", guardian));
    }

    /** All agencies that ever were, oldest first. */
    public List<UUID> ids() {
        return agencies.ids();
    }

    /** How many there are. Until the transaction ends nobody else hears so: two replicas must not found two networks. */
    public long holdCount() {
        agencies.lockFounding();
        return agencies.count();
    }

    private static Listed listed(Agency agency) {
        return new Listed(
                agency.id,
                agency.name,
                agency.kind,
                agency.county,
                ZoneId.of(agency.zone),
                agency.status,
                agency.guardian);
    }
}
