package org.punte.referrals.inquiry;

import jakarta.validation.constraints.NotNull;

/** The desk's answer. */
record AnswerCapacity(@NotNull CapacityAnswer answer) {}
