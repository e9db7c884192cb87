package org.punte.cases.cooperation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What {@code agreement.changed.v1} tells; only the members we read. */
record AgreementChanged(List<UUID> agencies, List<String> categories, String state, Instant endsAt) {}
