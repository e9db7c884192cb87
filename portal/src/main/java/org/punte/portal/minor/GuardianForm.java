package org.punte.portal.minor;

import static org.punte.portal.page.Fields.text;

import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.Problem;
import org.punte.portal.client.Refused;
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

    /**
     * Asked for, appointed, or known and never to be chosen: one of three was chosen. What belongs to another of them is never
     * left out in silence: whoever wrote down a suspicion meant it.
     */
    Guardians.Add guardian() {
        var stands = Fields.required(Fields.text(standing), "standing");
        var appointed = stands.equals("appointed");
        var conflict = stands.equals("conflict");
        if (text(reason) != null && !conflict || isActNamed() && !appointed) throw unclear();
        return new Guardians.Add(
                Fields.required(Fields.code(Kind.class, kind), "kind"),
                text(name),
                text(contact),
                appointed ? appointment() : null,
                conflict ? new Guardians.Conflict(true, text(reason)) : null);
    }

    Guardians.Appointment appointment() {
        return new Guardians.Appointment(text(act), Fields.date(actOn), text(proof));
    }

    Guardians.Conflict conflict() {
        return new Guardians.Conflict(Fields.required(Fields.yes(suspected), "suspected"), text(reason));
    }

    private boolean isActNamed() {
        return text(act) != null || text(actOn) != null || text(proof) != null;
    }

    private static Refused unclear() {
        return new Refused(400, Problem.of("/problems/guardian-standing-unclear", null));
    }
}
