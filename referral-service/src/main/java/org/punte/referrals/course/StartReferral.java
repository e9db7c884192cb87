package org.punte.referrals.course;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The service has begun; today, unless another day is named. */
record StartReferral(@Nullable LocalDate firstServiceOn) {}
