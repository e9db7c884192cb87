package org.punte.referrals.question;

import jakarta.validation.constraints.NotNull;

/** Asks the sender before answering. */
record AskInformation(@NotNull QuestionCode question) {}
