package org.punte.referrals.openstep;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.need.ServiceCode;
import org.punte.referrals.need.Urgency;

/**
 * Something that waits for the reader's agency.
 *
 * @param id of the referral or draft, of the call as it was received or sent, of the question for places, or of the request for a case
 * @param code of the referral, where it is one
 * @param agency at the other end; of a call of ours the one that keeps a place for the shortest time
 * @param since when it was asked, called, denied or begun, or came back
 * @param dueAt of a draft, when it is deleted; absent where nobody said by when, or where what came back had begun, or was late, before
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OpenStep(
        UUID id,
        StepKind kind,
        @Nullable String code,
        ServiceCode service,
        @Nullable Urgency urgency,
        UUID agency,
        Instant since,
        @Nullable Instant dueAt) {}
