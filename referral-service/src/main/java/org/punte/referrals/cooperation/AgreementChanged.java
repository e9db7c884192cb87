package org.punte.referrals.cooperation;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What {@code agreement.changed.v1} tells; only the members we read. */
record AgreementChanged(List<UUID> agencies, @Nullable Set<String> categories, String state, Instant endsAt) {}
