package org.punte.identity.possibledouble;

import static org.punte.identity.possibledouble.DoubleProblem.DOUBLE_DECIDED;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import org.punte.identity.matching.Feature;

/** Two records, what they have in common, and what was decided. {@code one} is the lesser id. */
@Entity
@Table(name = "possible_double")
@DynamicUpdate
class PossibleDouble {
    @Id
    UUID id;

    @Version
    int version;

    UUID owner;
    UUID one;
    UUID other;
    String[] features;
    Instant foundAt;

    @Enumerated(EnumType.STRING)
    DoubleState state = DoubleState.OPEN;

    @Enumerated(EnumType.STRING)
    @Nullable
    DoubleDecision decision;

    @Nullable
    UUID decidedBy;

    @Nullable
    Instant decidedAt;

    /** That the decision made. */
    @Nullable
    UUID link;

    /** For Hibernate. */
    PossibleDouble() {}

    PossibleDouble(UUID owner, UUID one, UUID other, Collection<Feature> features, Instant now) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.owner = owner;
        this.one = one;
        this.other = other;
        this.foundAt = now;
        inCommon(features);
    }

    /** A record that was changed may have more in common with the other, or less. */
    void inCommon(Collection<Feature> now) {
        features = now.stream().sorted().map(Feature::name).toArray(String[]::new);
    }

    List<Feature> features() {
        return Stream.of(features).map(Feature::valueOf).toList();
    }

    /** Asking again changes nothing. */
    void ask() {
        requireUndecided();
        state = DoubleState.ASKED;
    }

    void decide(DoubleDecision what, UUID by, Instant now) {
        requireUndecided();
        state = DoubleState.DECIDED;
        decision = what;
        decidedBy = by;
        decidedAt = now;
    }

    void requireUndecided() {
        if (state == DoubleState.DECIDED) throw DOUBLE_DECIDED.because("Possible double %s was decided", id);
    }
}
