package org.punte.portal.offering;

import jakarta.ws.rs.BeanParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.directory.Call;
import org.punte.portal.client.referral.Envelope.AgeBand;
import org.punte.portal.client.referral.Referral;
import org.punte.portal.page.Fields;
import org.punte.portal.referral.EnvelopeForm;

/** The agencies that were ticked and what they are asked, as typed; and what was looked for, so that the list is found again. */
class CallForm extends EnvelopeForm {
    private static final int MOST = 5;

    @RestForm
    List<String> receivers = List.of();

    /** The fields that both have are read by both. */
    @BeanParam
    Wanted wanted = new Wanted();

    /** As it was asked for then. */
    static CallForm after(Referral earlier, LocalDate today) {
        var form = new CallForm();
        form.as(earlier);
        form.wanted = Wanted.after(earlier);
        form.leaveOut(today);
        return form;
    }

    /** Where it cannot be read now, the way on from it is kept: it is looked at again where it is gone. */
    static CallForm after(@Nullable UUID earlier) {
        var form = new CallForm();
        form.wanted = Wanted.after(earlier);
        return form;
    }

    public boolean asks(UUID agency) {
        return receivers.contains(agency.toString());
    }

    /** Too many or none. */
    public boolean isMiscounted() {
        var agencies = receivers.stream().distinct().count();
        return agencies == 0 || agencies > MOST;
    }

    /** One to five: an agency with two services in the list is asked once. */
    public List<UUID> receivers() {
        if (isMiscounted()) throw Fields.wrong("receivers");
        return Fields.ids(receivers).stream().distinct().toList();
    }

    public Wanted wanted() {
        return wanted;
    }

    /** What is sent. */
    Call.Place command(UUID person, AgeBand band) {
        return new Call.Place(
                person, Set.copyOf(receivers()), Fields.required(service(), "service"), urgency(), confirmed(band));
    }

    List<?> typed() {
        return typedWith(receivers, ageBand());
    }
}
