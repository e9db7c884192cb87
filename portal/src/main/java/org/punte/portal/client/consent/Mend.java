package org.punte.portal.client.consent;

/** The person was asked once more, and said yes. */
public record Mend(boolean confirmed) {}
