package org.punte.portal.client.cases;

import org.jspecify.annotations.Nullable;
import org.punte.portal.client.referral.ServiceCode;

/** One need in a case file. */
public record Need(
        ServiceCode domain, NeedUrgency urgency, @Nullable String remark) {}
