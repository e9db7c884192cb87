package org.punte.portal.client.transfer;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.referral.Envelope;
import org.punte.portal.client.referral.ServiceCode;
import org.punte.portal.client.referral.Urgency;

/** What is sent around transfers. */
public final class TransferBody {
    private TransferBody() {}

    /** Offers a case to {@code receiver}. */
    public record Offer(
            UUID person,
            UUID receiver,
            UUID consent,
            ServiceCode service,
            Urgency urgency,
            Envelope envelope,
            UUID caseFile,
            @Nullable String note,
            List<Decision> openReferrals) {}

    /** What becomes of one referral. */
    public record Decision(UUID referral, Fate fate) {}

    /** The own referral that takes the place of a handed-over one. */
    public record TakeUp(UUID handedOver, UUID referral) {}

    /** Asks for a case. */
    public record Ask(AskReason reason) {}

    /** Says no. */
    public record Refuse(RefuseReason reason) {}
}
