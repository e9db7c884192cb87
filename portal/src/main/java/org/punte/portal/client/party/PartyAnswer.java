package org.punte.portal.client.party;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.referral.Answer;

/** The answers that a party alone has. */
public final class PartyAnswer {
    /** Takes them on; where not all are named, {@code others} says why not the others. */
    public record Accept(List<UUID> workers, @Nullable List<UUID> referrals, Answer.@Nullable Decline others) {}

    private PartyAnswer() {}
}
