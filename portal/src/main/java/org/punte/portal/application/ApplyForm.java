package org.punte.portal.application;

import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.application.ApplyForAccess;
import org.punte.portal.client.identity.AgencyKind;
import org.punte.portal.code.Regions;
import org.punte.portal.page.Fields;
import org.punte.portal.page.Language;

/** The fields of the public form, as typed. */
class ApplyForm {
    @RestForm
    @Nullable
    String name;

    @RestForm
    @Nullable
    String kind;

    @RestForm
    @Nullable
    String county;

    @RestForm
    @Nullable
    String phone;

    @RestForm
    @Nullable
    String website;

    @RestForm
    @Nullable
    String registrationNumber;

    @RestForm
    @Nullable
    String accreditationNumber;

    @RestForm
    @Nullable
    String contactName;

    @RestForm
    @Nullable
    String contactEmail;

    @RestForm
    @Nullable
    String contactPhone;

    @RestForm
    List<String> languages = List.of();

    @RestForm
    @Nullable
    String about;

    ApplyForAccess command(Language letter) {
        return new ApplyForAccess(
                Fields.required(name(), "name"),
                Fields.required(Fields.code(AgencyKind.class, kind), "kind"),
                county() == null ? null : Regions.code(county()),
                Fields.required(phone(), "phone"),
                website(),
                Fields.required(registrationNumber(), "registrationNumber"),
                accreditationNumber(),
                Fields.required(contactName(), "contactName"),
                Fields.required(contactEmail(), "contactEmail"),
                contactPhone(),
                languages.isEmpty() ? null : languages,
                about(),
                letter.signIn());
    }

    public @Nullable String name() {
        return Fields.text(name);
    }

    public @Nullable String kind() {
        return Fields.text(kind);
    }

    public @Nullable String county() {
        return Fields.text(county);
    }

    public @Nullable String phone() {
        return Fields.text(phone);
    }

    public @Nullable String website() {
        return Fields.text(website);
    }

    public @Nullable String registrationNumber() {
        return Fields.text(registrationNumber);
    }

    public @Nullable String accreditationNumber() {
        return Fields.text(accreditationNumber);
    }

    public @Nullable String contactName() {
        return Fields.text(contactName);
    }

    public @Nullable String contactEmail() {
        return Fields.text(contactEmail);
    }

    public @Nullable String contactPhone() {
        return Fields.text(contactPhone);
    }

    public boolean speaks(String language) {
        return languages.contains(language);
    }

    public @Nullable String about() {
        return Fields.text(about);
    }
}
