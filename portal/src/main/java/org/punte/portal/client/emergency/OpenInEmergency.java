package org.punte.portal.client.emergency;

import java.util.UUID;

/** Asks for what keeps somebody safe, and says why. */
public record OpenInEmergency(UUID person, String reason) {}
