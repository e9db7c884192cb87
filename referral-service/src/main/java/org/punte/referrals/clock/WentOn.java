package org.punte.referrals.clock;

import java.util.UUID;

/** The time for the answer goes on without a move: the sender has let its own time pass, or takes part again. Fired in the transaction that wrote it down. */
public record WentOn(UUID referral) {}
