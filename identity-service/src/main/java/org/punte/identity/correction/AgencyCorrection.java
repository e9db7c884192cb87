package org.punte.identity.correction;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import org.punte.identity.agency.AgencyKind;
import org.punte.identity.agency.AgencyMoves.Face;
import org.punte.web.caller.Caller;

/** What {@code agency} was known by when it was proposed, and what it shall be known by. */
@Entity
class AgencyCorrection {
    @Id
    UUID id = UuidVersion7Strategy.INSTANCE.generateUuid(null);

    @Version
    int version;

    UUID agency;
    String nameBefore;

    @Enumerated(EnumType.STRING)
    AgencyKind kindBefore;

    @Nullable
    String countyBefore;

    String name;

    @Enumerated(EnumType.STRING)
    AgencyKind kind;

    @Nullable
    String county;

    String reason;

    @Enumerated(EnumType.STRING)
    State state = State.PROPOSED;

    UUID proposedBy;
    UUID proposedFrom;
    Instant proposedAt;

    @Nullable
    UUID decidedBy;

    @Nullable
    UUID decidedFrom;

    @Nullable
    Instant decidedAt;

    /** Whether it counts. */
    @Schema(name = "AgencyCorrectionState")
    enum State {
        PROPOSED,
        APPROVED,
        REFUSED
    }

    /** For Hibernate. */
    AgencyCorrection() {}

    AgencyCorrection(CorrectAgency command, Face before, Caller by, Instant now) {
        var next = command.face();
        this.agency = command.agency();
        this.nameBefore = before.name();
        this.kindBefore = before.kind();
        this.countyBefore = before.county();
        this.name = next.name();
        this.kind = next.kind();
        this.county = next.county();
        this.reason = command.reason();
        this.proposedBy = by.account();
        this.proposedFrom = by.agency();
        this.proposedAt = now;
    }

    boolean isOpen() {
        return state == State.PROPOSED;
    }

    Face before() {
        return new Face(nameBefore, kindBefore, countyBefore);
    }

    Face after() {
        return new Face(name, kind, county);
    }

    void decide(boolean agreed, Caller by, Instant now) {
        state = agreed ? State.APPROVED : State.REFUSED;
        decidedBy = by.account();
        decidedFrom = by.agency();
        decidedAt = now;
    }
}
