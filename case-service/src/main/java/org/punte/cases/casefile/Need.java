package org.punte.cases.casefile;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.cases.NeedUrgency;
import org.punte.cases.ServiceCode;
import org.punte.cases.life.AddNeed;

/** One thing that a person needs help with; a part of its case file. */
@Embeddable
class Need {
    UUID id = UUID.randomUUID();
    UUID agency;

    @Enumerated(EnumType.STRING)
    ServiceCode domain;

    @Enumerated(EnumType.STRING)
    NeedUrgency urgency;

    byte @Nullable [] remark; // sealed

    Instant addedAt;

    protected Need() {}

    Need(CaseFile file, AddNeed command, Instant addedAt) {
        this.agency = file.agency;
        this.domain = command.domain();
        this.urgency = command.urgency();
        this.addedAt = addedAt.truncatedTo(ChronoUnit.MICROS);
    }
}
