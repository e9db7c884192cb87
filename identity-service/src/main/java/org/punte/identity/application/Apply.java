package org.punte.identity.application;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.punte.identity.agency.AgencyKind;
import org.punte.identity.agency.CreateAgency;
import org.punte.identity.invitation.InvitePerson;

/** Asks to join the network. The contact becomes the agency's first administrator. */
record Apply(
        @NotBlank @Size(max = 200) String name,
        @NotNull AgencyKind kind,
        @Nullable @Pattern(regexp = "[A-Z]{1,2}") String county,

        @Nullable @Size(max = 64) @Pattern(regexp = "[A-Za-z]+(/[A-Za-z_+-]+){0,2}")
        String zone,

        @NotNull @Pattern(regexp = CreateAgency.PHONE) String phone,

        @Nullable @Size(max = 200) @Pattern(regexp = CreateAgency.WEBSITE)
        String website,

        @NotBlank @Size(max = 60) String registrationNumber,
        @Nullable @Size(max = 60) String accreditationNumber,
        @NotBlank @Size(max = 200) String contactName,
        @NotBlank @Email @Size(max = 254) String contactEmail,
        @Nullable @Pattern(regexp = CreateAgency.PHONE) String contactPhone,
        @Nullable @Size(max = 20) List<@NotNull @Pattern(regexp = CreateAgency.LANGUAGE) String> languages,
        @Nullable @Size(max = 1000) String about,

        @Nullable @Pattern(regexp = InvitePerson.LETTER_LANGUAGE)
        String letterLanguage) {

    /** Names a person: never printed. */
    @Override
    public String toString() {
        return "Apply[%s]".formatted(kind);
    }
}
