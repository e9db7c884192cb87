package org.punte.referrals.consent;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What identity-service answers about a consent; only the members we read. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ConsentAnswer(
        UUID person,
        @Nullable UUID receiver,
        @Nullable List<String> categories,
        @Nullable LocalDate until,
        String state,
        int version) {
    /** And to somebody: what an agency does itself needs no receiver, and carries no referral. */
    boolean isGiven() {
        return "GIVEN".equals(state) && receiver != null;
    }

    ConsentGiven givenBy(UUID owner) {
        return new ConsentGiven(
                person, owner, requireNonNull(receiver), categories == null ? List.of() : categories, until);
    }
}
