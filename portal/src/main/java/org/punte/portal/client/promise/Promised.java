package org.punte.portal.client.promise;

import java.time.Instant;

/** What stands as promised; no answer yet. */
public record Promised(String number, Instant calledAt) {}
