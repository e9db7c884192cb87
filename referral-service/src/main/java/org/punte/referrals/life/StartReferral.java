package org.punte.referrals.life;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The service has begun; today, unless another day is named. */
public record StartReferral(@Nullable LocalDate firstServiceOn) {}
