package org.punte.portal.client.audit;

/** Whether it was right. */
public record Decide(boolean justified) {}
