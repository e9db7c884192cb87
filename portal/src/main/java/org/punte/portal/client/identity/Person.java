package org.punte.portal.client.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One agency's record of somebody. Members outside of the covered categories are absent, not empty. */
public record Person(
        UUID id,
        @Nullable String pseudonym,
        @Nullable UUID owner,
        @Nullable Instant registeredAt,
        @Nullable String nickname,
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable LocalDate birthDate,
        @Nullable AgeBasis ageBasis,
        boolean treatedAsChild,
        @Nullable String phone,
        @Nullable String email,
        @Nullable List<String> languages,
        @Nullable String nationality,
        @Nullable List<Category> categories) {}
