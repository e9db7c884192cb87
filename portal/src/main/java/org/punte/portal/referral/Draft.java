package org.punte.portal.referral;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.identity.Person;
import org.punte.portal.client.referral.Envelope;
import org.punte.portal.client.referral.Envelope.AgeBand;
import org.punte.portal.client.referral.PlaceKind;
import org.punte.portal.client.referral.Referral;
import org.punte.portal.client.referral.Requirement;
import org.punte.portal.client.referral.ServiceCode;
import org.punte.portal.client.referral.Urgency;
import org.punte.portal.page.Fields;
import org.punte.portal.page.Regions;

/** The fields of the form for a new referral, as typed; {@code include} names what the sender does not withhold. */
class Draft {
    @RestForm
    @Nullable
    String consent;

    @RestForm
    @Nullable
    String service;

    @RestForm
    @Nullable
    String urgency;

    @RestForm
    @Nullable
    String placeKind;

    @RestForm
    @Nullable
    String region;

    @RestForm
    @Nullable
    String interpreter;

    @RestForm
    @Nullable
    String neededBy;

    @RestForm
    List<String> requirements = List.of();

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

    @RestForm
    List<String> include = List.of();

    /** Whether the optional items have been shown: what is not included then is withheld. */
    @RestForm
    @Nullable
    String shown;

    /** Not typed: how the record says that the person is treated. */
    private boolean child;

    /** From here on the band of the envelope is this record's. */
    Draft about(Person person) {
        child = person.treatedAsChild();
        return this;
    }

    public @Nullable String consent() {
        return consent;
    }

    public @Nullable String region() {
        var typed = Fields.text(region);
        return typed == null ? null : Regions.code(typed);
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

    public @Nullable ServiceCode service() {
        return Fields.code(ServiceCode.class, service);
    }

    public Urgency urgency() {
        var chosen = Fields.code(Urgency.class, urgency);
        return chosen == null ? Urgency.NORMAL : chosen;
    }

    /** Everything that was typed; the band is not typed but follows from the record. */
    public Envelope full() {
        return new Envelope(
                child ? AgeBand.CHILD_OR_IN_DOUBT : AgeBand.ADULT,
                Fields.code(PlaceKind.class, placeKind),
                region(),
                interpreter == null ? null : Boolean.TRUE,
                Fields.date(neededBy),
                requirements());
    }

    /** What is sent: an optional item that was not included does not exist. */
    Envelope confirmed() {
        var full = full();
        return new Envelope(
                full.ageBand(),
                kept("placeKind", full.placeKind()),
                kept("region", full.region()),
                kept("interpreter", full.interpreter()),
                kept("neededBy", full.neededBy()),
                full.requirements().stream()
                        .filter(r -> include.contains(r.name()))
                        .toList());
    }

    /** All of them at first; what was withheld stays withheld. */
    public boolean includes(Object item) {
        return shown == null || include.contains(item.toString());
    }

    /** All that was typed: what differs in it is something else to send. */
    List<?> typed() {
        return Arrays.asList(
                consent,
                service,
                urgency,
                placeKind,
                region,
                interpreter,
                neededBy,
                requirements,
                note,
                absenceContact,
                parent,
                include);
    }

    private List<Requirement> requirements() {
        return requirements.stream()
                .map(code -> Fields.required(Fields.code(Requirement.class, code)))
                .toList();
    }

    private static @Nullable String string(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private <T> @Nullable T kept(String name, @Nullable T value) {
        return include.contains(name) ? value : null;
    }
}
