package org.punte.referrals.due;

import java.util.UUID;

/** Something to do, as this agency: all that is known of it without acting for one. */
public record DueItem(UUID id, UUID agency) {}
