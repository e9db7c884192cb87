package org.punte.portal.transfer;

import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.transfer.Fate;
import org.punte.portal.client.transfer.OpenReferral;
import org.punte.portal.client.transfer.TransferBody.Decision;
import org.punte.portal.page.Fields;
import org.punte.portal.referral.EnvelopeForm;

/** The fields of the form, as typed. {@code decision} holds a referral and what becomes of it, with a colon between. */
class OfferForm extends EnvelopeForm {
    @RestForm
    @Nullable
    String consent;

    @RestForm
    @Nullable
    String note;

    @RestForm
    List<String> decision = List.of();

    public @Nullable String consent() {
        return consent;
    }

    /** As it was chosen. */
    public List<String> decision() {
        return decision;
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
                .map(parts -> new Decision(
                        Fields.required(Fields.id(parts[0]), "decision"),
                        Fields.required(Fields.code(Fate.class, parts[1]), "decision")))
                .toList();
    }

    /** Whether each of these has a decision. */
    boolean decides(List<OpenReferral> open) {
        var decided = decisions().stream().map(Decision::referral).toList();
        return open.stream().map(OpenReferral::id).allMatch(decided::contains);
    }

    List<?> typed() {
        return typedWith(consent, note, decision, ageBand());
    }
}
