package org.punte.identity.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.punte.identity.vault.Category;
import org.punte.web.tag.Tagged;

/** What both agencies see of their agreement. One that has ended by the clock reads as expired at once. */
record AgreementView(
        UUID id,
        UUID proposer,
        UUID partner,
        String number,
        LocalDate signedOn,
        List<Category> categories,
        LocalDate validUntil,
        Instant endsAt,
        AgreementState state,
        int version)
        implements Tagged {
    static AgreementView of(Agreement a, Instant now) {
        var isOver = a.state == AgreementState.CONFIRMED && !a.endsAt.isAfter(now);
        return new AgreementView(
                a.id,
                a.proposer,
                a.partner,
                a.number,
                a.signedOn,
                a.categories(),
                a.validUntil,
                a.endsAt,
                isOver ? AgreementState.EXPIRED : a.state,
                a.version);
    }
}
