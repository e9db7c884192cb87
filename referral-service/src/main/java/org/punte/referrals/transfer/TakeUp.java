package org.punte.referrals.transfer;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Names the own referral, under the own consent, that takes the place of one that was handed over. */
record TakeUp(@NotNull UUID handedOver, @NotNull UUID referral) {}
