package org.punte.referrals.life;

import jakarta.validation.constraints.NotNull;

/** Takes a referral back. */
public record CancelReferral(@NotNull CancelReason reason) {}
