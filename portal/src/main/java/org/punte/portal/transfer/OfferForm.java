package org.punte.portal.transfer;

import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.identity.Person;
import org.punte.portal.client.referral.Envelope;
import org.punte.portal.client.referral.Envelope.AgeBand;
import org.punte.portal.client.referral.ServiceCode;
import org.punte.portal.client.referral.Urgency;
import org.punte.portal.client.transfer.Fate;
import org.punte.portal.client.transfer.TransferBody.Decision;
import org.punte.portal.page.Fields;
import org.punte.portal.page.Regions;

/** The fields of the form, as typed. {@code decision} holds a referral and what becomes of it, with a colon between. */
class OfferForm {
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
    String region;

    @RestForm
    @Nullable
    String note;

    @RestForm
    List<String> decision = List.of();

    public @Nullable String consent() {
        return consent;
    }

    public @Nullable ServiceCode service() {
        return Fields.code(ServiceCode.class, service);
    }

    public Urgency urgency() {
        var chosen = Fields.code(Urgency.class, urgency);
        return chosen == null ? Urgency.NORMAL : chosen;
    }

    public @Nullable String region() {
        var typed = Fields.text(region);
        return typed == null ? null : Regions.code(typed);
    }

    public @Nullable String note() {
        return Fields.text(note);
    }

    /** Whether this was chosen, for the form that is shown again. */
    public boolean chose(UUID referral, Fate fate) {
        return decision.contains(referral + ":" + fate);
    }

    List<Decision> decisions() {
        return decision.stream()
                .map(line -> line.split(":", 2))
                .filter(parts -> parts.length == 2)
                .map(parts -> new Decision(Fields.id(parts[0]), Fields.required(Fields.code(Fate.class, parts[1]))))
                .toList();
    }

    Envelope envelope(Person person) {
        var band = person.treatedAsChild() ? AgeBand.CHILD_OR_IN_DOUBT : AgeBand.ADULT;
        return new Envelope(band, null, region(), null, null, List.of());
    }
}
