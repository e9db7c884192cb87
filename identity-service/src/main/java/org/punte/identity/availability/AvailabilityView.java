package org.punte.identity.availability;

import java.util.List;
import java.util.UUID;

/** Those of the agencies that are not available. Why is not said. */
record AvailabilityView(List<UUID> unavailable) {}
