package org.punte.portal.person;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.identity.AgeBasis;
import org.punte.portal.client.identity.RegisterPerson;
import org.punte.portal.minor.Claim;
import org.punte.portal.page.Fields;

/** The fields of the form for a new record, as typed. */
class NewPerson {
    @RestForm
    @Nullable
    String nickname;

    @RestForm
    @Nullable
    String givenName;

    @RestForm
    @Nullable
    String familyName;

    @RestForm
    @Nullable
    String birthDate;

    @RestForm
    @Nullable
    String ageBasis;

    @RestForm
    @Nullable
    String adult;

    @RestForm
    @Nullable
    String phone;

    @RestForm
    @Nullable
    String email;

    @RestForm
    @Nullable
    String languages;

    @RestForm
    @Nullable
    String nationality;

    RegisterPerson command() {
        return new RegisterPerson(
                nickname(),
                givenName(),
                familyName(),
                Fields.date(birthDate),
                Fields.required(Fields.code(AgeBasis.class, ageBasis)),
                Claim.of(adult),
                phone(),
                email(),
                codes(languages()),
                nationality() == null ? null : nationality().toUpperCase(Locale.ROOT));
    }

    private static @Nullable List<String> codes(@Nullable String typed) {
        if (typed == null) return null;
        return Stream.of(typed.toLowerCase(Locale.ROOT).split("[,; ]+")).toList();
    }

    public @Nullable String nickname() {
        return Fields.text(nickname);
    }

    public @Nullable String givenName() {
        return Fields.text(givenName);
    }

    public @Nullable String familyName() {
        return Fields.text(familyName);
    }

    public @Nullable String birthDate() {
        return Fields.text(birthDate);
    }

    public @Nullable String ageBasis() {
        return Fields.text(ageBasis);
    }

    /** What was answered; not sure, as long as nobody said. */
    public String adult() {
        return adult == null ? "unsure" : adult;
    }

    public @Nullable String phone() {
        return Fields.text(phone);
    }

    public @Nullable String email() {
        return Fields.text(email);
    }

    public @Nullable String languages() {
        return Fields.text(languages);
    }

    public @Nullable String nationality() {
        return Fields.text(nationality);
    }
}
