package org.punte.cases.casefile;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Replaces the summary, which is sealed and shared only under the category CASE_SUMMARY. */
record AmendSummary(@NotNull @Size(max = 20_000) String summary) {}
