package org.punte.referrals.sheet;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * That the receiver was rung and promised, as its sender says. It is no answer: only the receiver's own one is.
 *
 * @param number that was dialled, as it stands in the directory
 * @param calledAt when, as the sender says
 */
@Embeddable
public record Promised(
        @Column(name = "promised_number") String number,
        @Column(name = "promised_called_at") Instant calledAt,
        @Column(name = "promised_recorded_at") Instant recordedAt) {}
