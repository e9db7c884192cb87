package org.punte.portal.referral;

import java.time.LocalDate;
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

    private @Nullable UUID earlier;

    public @Nullable String consent() {
        return consent;
    }

    public @Nullable UUID parent() {
        return Fields.id(parent);
    }

    /** What it was begun from, also while that one is open: a conversation leads back to it. */
    public @Nullable UUID earlier() {
        return earlier == null ? parent() : earlier;
    }

    public @Nullable UUID absenceContact() {
        return Fields.id(absenceContact);
    }

    /** As it was kept. */
    static Draft of(Referral kept) {
        var draft = new Draft();
        draft.as(kept);
        draft.consent = string(kept.consent());
        draft.note = kept.note();
        draft.absenceContact = string(kept.absenceContact());
        return draft;
    }

    /** The same for another agency. Only what is over is gone on from: while it is open, referral-service takes no other for its next. */
    static Draft after(Referral earlier, LocalDate today) {
        var draft = of(earlier);
        draft.consent = null;
        draft.earlier = earlier.id();
        draft.parent = earlier.isOver() ? string(earlier.id()) : null;
        draft.leaveOut(today);
        return draft;
    }

    /** What was looked for since counts before what was asked for earlier. */
    Draft over(Draft earlier) {
        if (Fields.text(service) != null) earlier.service = service;
        if (Fields.text(urgency) != null) earlier.urgency = urgency;
        if (Fields.text(region) != null) earlier.region = region;
        if (asksNeeds()) earlier.needs(this);
        else if (!requirements.isEmpty()) earlier.requirements = requirements;
        return earlier;
    }

    public @Nullable String note() {
        return Fields.text(note);
    }

    List<?> typed() {
        return typedWith(consent, note, absenceContact, parent, ageBand());
    }
}
