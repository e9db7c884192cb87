package org.punte.web.idempotency;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a key led to. Never the answer itself: that is made anew, for whoever may still see it. */
record Outcome(int status, @Nullable String location, UUID resource) {}
