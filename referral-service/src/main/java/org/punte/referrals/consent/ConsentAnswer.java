package org.punte.referrals.consent;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What identity-service answers about a consent; only the members we read. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ConsentAnswer(
        UUID person,
        UUID receiver,
        @Nullable List<String> categories,
        @Nullable LocalDate until,
        String state) {
    boolean isGiven() {
        return "GIVEN".equals(state);
    }

    ConsentGiven givenBy(UUID owner) {
        return new ConsentGiven(person, owner, receiver, categories == null ? List.of() : categories, until);
    }
}
