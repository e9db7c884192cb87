package org.punte.cases.casefile;

import static org.punte.cases.CaseProblem.CASE_FILE_CLOSED;
import static org.punte.cases.CaseProblem.CASE_FILE_OFFERED;
import static org.punte.cases.CaseProblem.CASE_FILE_TRANSFERRED;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.cases.life.ClosureReason;

/** Belongs to one agency and is about one person; only its workers read what is written in it. */
@Entity
class CaseFile {
    /** Where helping stands, as far as the agency's own record says. */
    enum Status {
        OPEN,
        /** Another agency is asked to take it over; until it accepts, all goes on here. */
        TRANSFER_PENDING,
        CLOSED,
        /** Another agency has taken it over. */
        CLOSED_TRANSFERRED;

        boolean isOpen() {
            return this == OPEN || this == TRANSFER_PENDING;
        }
    }

    /** UUIDv4: a v7 id would tell when the person was met. */
    @Id
    UUID id = UUID.randomUUID();

    @Version
    int version;

    UUID agency;
    UUID person;

    @Enumerated(EnumType.STRING)
    Status status = Status.OPEN;

    byte @Nullable [] summary; // sealed
    Set<UUID> workers = new HashSet<>();
    List<UUID> referrals = new ArrayList<>(); // the first is where the file came from
    List<UUID> grants = new ArrayList<>(); // which have done their part; told again, they do nothing

    Instant openedAt;

    @Nullable
    Instant closedAt;

    @Nullable
    @Enumerated(EnumType.STRING)
    ClosureReason closeReason;

    /** The referral that last asked another agency to take it over. */
    @Nullable
    UUID transfer;

    /** Whether whoever had accepted that one has given the case back. */
    boolean transferBack;

    @ElementCollection
    @CollectionTable(name = "need", joinColumns = @JoinColumn(name = "case_file"))
    @OrderColumn(name = "place")
    List<Need> needs = new ArrayList<>();

    protected CaseFile() {}

    CaseFile(UUID agency, UUID person, Instant openedAt) {
        this.agency = agency;
        this.person = person;
        this.openedAt = openedAt;
    }

    boolean isAssigned(UUID account) {
        return workers.contains(account);
    }

    /** Adds the workers that {@code referral} brought, by its grant; a person referred twice keeps one file. */
    void join(Set<UUID> workers, @Nullable UUID referral, @Nullable UUID grant) {
        this.workers.addAll(workers);
        if (referral != null && !referrals.contains(referral)) referrals.add(referral);
        if (grant != null && !grants.contains(grant)) grants.add(grant);
    }

    void add(Need need) {
        requireOpen();
        needs.add(need);
    }

    void assign(Set<UUID> workers) {
        requireOpen();
        this.workers = new HashSet<>(workers);
    }

    /** Also of a closed one: nothing in it is theirs to read any more. The last one may go. */
    void leave(UUID worker) {
        workers.remove(worker);
    }

    void close(ClosureReason reason, Instant at) {
        requireOpen();
        if (status == Status.TRANSFER_PENDING)
            throw CASE_FILE_OFFERED.because("Another agency is asked to take over case file %s", id);
        end(Status.CLOSED, reason, at);
    }

    void offer(UUID referral) {
        transfer = referral;
        transferBack = false;
        status = Status.TRANSFER_PENDING;
    }

    void keep() {
        status = Status.OPEN;
    }

    void goAway(UUID referral, Instant at) {
        transfer = referral;
        transferBack = false;
        end(Status.CLOSED_TRANSFERRED, ClosureReason.MOVED_TRANSFERRED, at);
    }

    void comeBack() {
        status = Status.OPEN;
        closeReason = null;
        closedAt = null;
    }

    void requireOpen() {
        if (status == Status.CLOSED_TRANSFERRED)
            throw CASE_FILE_TRANSFERRED.because("Another agency has taken over case file %s", id);
        if (!status.isOpen()) throw CASE_FILE_CLOSED.because("Case file %s is closed", id);
    }

    private void end(Status how, ClosureReason reason, Instant at) {
        status = how;
        closeReason = reason;
        closedAt = at;
    }

    /** The event that tells the present state, so that a repetition says the same as the first time. */
    CaseFileEvent told() {
        if (!status.isOpen()) return new CaseFileEvent.Closed(id, version, agency, person, closeReason);
        return new CaseFileEvent.Opened(id, version, agency, person, origin());
    }

    @Nullable
    UUID origin() {
        return referrals.isEmpty() ? null : referrals.get(0);
    }
}
