package org.punte.portal.referral;

import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.referral.Referral;
import org.punte.portal.page.Fields;

/** The fields of the form for a new referral, as typed. */
class Draft extends EnvelopeForm {
    @RestForm
    @Nullable
    String consent;

    @RestForm
    @Nullable
    String note;

    /** A colleague, to be asked while the author is away. */
    @RestForm
    @Nullable
    String absenceContact;

    /** The earlier referral that it goes on from. */
    @RestForm
    @Nullable
    String parent;

    public @Nullable String consent() {
        return consent;
    }

    public @Nullable UUID parent() {
        return Fields.text(parent) == null ? null : Fields.id(parent);
    }

    public @Nullable UUID absenceContact() {
        return Fields.text(absenceContact) == null ? null : Fields.id(absenceContact);
    }

    /** As it was kept. */
    static Draft of(Referral kept) {
        var envelope = kept.envelope();
        var draft = new Draft();
        draft.consent = string(kept.consent());
        draft.service = string(kept.service());
        draft.urgency = string(kept.urgency());
        draft.placeKind = string(envelope.placeKind());
        draft.region = envelope.region();
        draft.interpreter = Boolean.TRUE.equals(envelope.interpreter()) ? "true" : null;
        draft.neededBy = string(envelope.neededBy());
        if (envelope.requirements() != null)
            draft.requirements =
                    envelope.requirements().stream().map(Enum::name).toList();
        draft.note = kept.note();
        draft.absenceContact = string(kept.absenceContact());
        return draft;
    }

    public @Nullable String note() {
        return Fields.text(note);
    }

    List<?> typed() {
        return typedWith(consent, note, absenceContact, parent, ageBand());
    }

    private static @Nullable String string(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
