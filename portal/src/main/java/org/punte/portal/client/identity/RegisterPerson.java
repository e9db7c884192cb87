package org.punte.portal.client.identity;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Opens a record. Every member but the basis of the age may be left out. */
public record RegisterPerson(
        @Nullable String nickname,
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable LocalDate birthDate,
        AgeBasis ageBasis,
        @Nullable Boolean adult,
        @Nullable String phone,
        @Nullable String email,
        @Nullable List<String> languages,
        @Nullable String nationality) {}
