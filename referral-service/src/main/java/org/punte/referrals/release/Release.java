package org.punte.referrals.release;

import static org.punte.referrals.ReferralProblem.RELEASE_OUTDATED;
import static org.punte.referrals.ReferralProblem.RELEASE_PUBLISHED;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.smallcell.SmallCells;

/** One quarter's figures: prepared by the network's analyst, then published and never changed. */
@Entity
@Table(name = "statistics_release")
class Release {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Version
    int version;

    UUID agency;
    int year;
    int quarter;
    int rule;
    Instant preparedAt;
    UUID preparedBy;

    @Nullable
    Instant publishedAt;

    @Nullable
    UUID publishedBy;

    Release() {}

    Release(PrepareRelease command, UUID agency, UUID by, Instant at) {
        this.agency = agency;
        this.year = command.year();
        this.quarter = command.quarter();
        this.rule = SmallCells.VERSION;
        this.preparedAt = at;
        this.preparedBy = by;
    }

    boolean isPublished() {
        return publishedAt != null;
    }

    boolean isPreparedBy(UUID keeper) {
        return !isPublished() && agency.equals(keeper);
    }

    /** Not published. */
    void requireOpen() {
        if (isPublished()) throw RELEASE_PUBLISHED.because("Quarter %d of %d is published", quarter, year);
    }

    /** Made by the rule that holds now: what an earlier one shows may be too much, and is never called back. */
    void requirePresentRule() {
        if (rule != SmallCells.VERSION)
            throw RELEASE_OUTDATED.because("Prepared by rule %d; count the quarter anew", rule);
    }

    void publish(UUID by, Instant at) {
        publishedAt = at;
        publishedBy = by;
    }
}
