package org.punte.referrals.desk;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Says which colleague looks after it. */
record AssignReferral(@NotNull UUID account) {}
