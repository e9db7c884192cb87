package org.punte.portal.client.application;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.identity.AgencyKind;

/** What an agency that asks for access says of itself. */
public record ApplyForAccess(
        String name,
        AgencyKind kind,
        @Nullable String county,
        String phone,
        @Nullable String website,
        String registrationNumber,
        @Nullable String accreditationNumber,
        String contactName,
        String contactEmail,
        @Nullable String contactPhone,
        @Nullable List<String> languages,
        @Nullable String about,
        String letterLanguage) {}
