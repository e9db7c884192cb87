package org.punte.portal.minor;

import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.minor.Guardians;
import org.punte.portal.client.minor.Guardians.Kind;
import org.punte.portal.page.Fields;

/** The fields about a guardian, as typed. */
class GuardianForm {
    @RestForm
    @Nullable
    String kind;

    @RestForm
    @Nullable
    String name;

    @RestForm
    @Nullable
    String contact;

    @RestForm
    @Nullable
    String standing;

    @RestForm
    @Nullable
    String act;

    @RestForm
    @Nullable
    String actOn;

    @RestForm
    @Nullable
    String proof;

    @RestForm
    @Nullable
    String suspected;

    @RestForm
    @Nullable
    String reason;

    /** Asked for, appointed, or known and never to be chosen: one of three was chosen. */
    Guardians.Add guardian() {
        return new Guardians.Add(
                Fields.required(Fields.code(Kind.class, kind)),
                name(),
                contact(),
                "appointed".equals(standing) ? appointment() : null,
                "conflict".equals(standing) ? new Guardians.Conflict(true, reason()) : null);
    }

    Guardians.Appointment appointment() {
        return new Guardians.Appointment(act(), Fields.date(actOn), proof());
    }

    Guardians.Conflict conflict() {
        return new Guardians.Conflict("yes".equals(Fields.required(suspected)), reason());
    }

    public @Nullable String name() {
        return Fields.text(name);
    }

    public @Nullable String contact() {
        return Fields.text(contact);
    }

    public @Nullable String act() {
        return Fields.text(act);
    }

    public @Nullable String proof() {
        return Fields.text(proof);
    }

    public @Nullable String reason() {
        return Fields.text(reason);
    }
}
