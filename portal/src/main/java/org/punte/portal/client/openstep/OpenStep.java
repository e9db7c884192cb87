package org.punte.portal.client.openstep;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.referral.ServiceCode;
import org.punte.portal.client.referral.Urgency;

/** Something that waits for our agency; {@code agency} is the one at the other end. */
public record OpenStep(
        UUID id,
        StepKind kind,
        @Nullable String code,
        ServiceCode service,
        @Nullable Urgency urgency,
        UUID agency,
        Instant since,
        @Nullable Instant dueAt) {
    /** Whether one click says that nothing more is to be done; in an emergency its page asks for a reason. */
    public boolean isToPutAway() {
        return kind == StepKind.CHOOSE_NEXT && urgency != Urgency.EMERGENCY;
    }

    /** Where it is done; null for what is newer than we are. */
    public @Nullable String page() {
        return switch (kind) {
            case ANSWER_QUESTION, LOOK_AT_DENIAL, FINISH_DRAFT -> "/referrals/" + id;
            case CHOOSE_NEXT -> "/referrals/" + id + "/waiting";
            case ANSWER_CALL -> "/calls/received/" + id;
            case CHOOSE_OFFER -> "/calls/" + id;
            case ANSWER_CAPACITY_QUESTION -> "/capacity#question-" + id;
            case ANSWER_CASE_REQUEST -> "/handover-requests";
            case OTHER -> null;
        };
    }
}
