package org.punte.referrals.year;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One question, by when it was to be answered, and when it was. */
record Asked(Instant at, Instant due, @Nullable Instant answered) {}
