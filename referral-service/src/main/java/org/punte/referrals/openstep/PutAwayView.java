package org.punte.referrals.openstep;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.web.tag.Tagged;

/**
 * Who of the sender said, and when, that nothing more is to be done. Never changed.
 *
 * @param id of the referral
 * @param stands whether it is said of how it came back last
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PutAwayView(
        UUID id, UUID account, Instant at, @Nullable PutAwayReason reason, boolean stands, int version)
        implements Tagged {}
