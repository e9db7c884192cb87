package org.punte.referrals.call;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.need.ServiceCode;
import org.punte.referrals.need.Urgency;

/** A call of the acting agency, for the features that follow it. Never an answer: {@code person} is the sender's to know. */
public record CallSheet(
        UUID id,
        int version,
        UUID sender,
        UUID author,
        UUID person,
        ServiceCode service,
        Urgency urgency,
        @Nullable String region) {
    static CallSheet of(Call c) {
        return new CallSheet(c.id, c.version, c.sender, c.author, c.person, c.service, c.urgency, c.envelope.region());
    }

    /**
     * It is over and nobody was chosen: fired as the sender, in the transaction that ends it.
     *
     * @param lapsed its time was over, or everybody had declined; else its sender withdrew it
     */
    public record Ended(CallSheet call, boolean lapsed, Instant at) {}
}
