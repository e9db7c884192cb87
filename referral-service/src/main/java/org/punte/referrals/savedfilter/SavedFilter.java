package org.punte.referrals.savedfilter;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.desk.DeskView;
import org.punte.referrals.life.ReferralStatus;
import org.punte.referrals.need.ServiceCode;
import org.punte.referrals.need.Urgency;

/** One way of looking; of another wish there is another row. */
@Entity
@Immutable
@Table(name = "desk_filter")
class SavedFilter {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    UUID agency;
    UUID account;

    @Enumerated(EnumType.STRING)
    DeskView view;

    @Nullable
    @Enumerated(EnumType.STRING)
    ReferralStatus status;

    @Nullable
    @Enumerated(EnumType.STRING)
    Urgency urgency;

    @Nullable
    @Enumerated(EnumType.STRING)
    ServiceCode service;

    @Nullable
    String region;

    Instant savedAt;

    SavedFilter() {}

    SavedFilter(SaveFilter command, UUID agency, UUID account, Instant at) {
        this.agency = agency;
        this.account = account;
        this.view = command.view();
        this.status = command.status();
        this.urgency = command.urgency();
        this.service = command.service();
        this.region = command.region();
        this.savedAt = at;
    }

    boolean isLike(SaveFilter command) {
        return SaveFilter.of(this).equals(command);
    }
}
