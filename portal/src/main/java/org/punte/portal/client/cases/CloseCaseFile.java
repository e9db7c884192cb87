package org.punte.portal.client.cases;

/** Ends the work on a file. */
public record CloseCaseFile(ClosingReason reason) {}
