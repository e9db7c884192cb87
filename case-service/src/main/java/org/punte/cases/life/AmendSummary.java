package org.punte.cases.life;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Replaces the summary, which is sealed and shared only under the category CASE_SUMMARY. */
public record AmendSummary(@NotNull @Size(max = 20_000) String summary) {}
