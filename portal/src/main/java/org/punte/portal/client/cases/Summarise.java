package org.punte.portal.client.cases;

import org.jspecify.annotations.Nullable;

/** Replaces the summary. */
public record Summarise(@Nullable String summary) {}
