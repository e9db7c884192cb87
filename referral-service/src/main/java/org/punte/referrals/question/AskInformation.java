package org.punte.referrals.question;

import jakarta.validation.constraints.NotNull;

/** Asks the sender before answering. */
public record AskInformation(@NotNull QuestionCode question) {}
