package org.punte.portal.client.cases;

/** Replaces the summary. */
public record Summarise(String summary) {}
