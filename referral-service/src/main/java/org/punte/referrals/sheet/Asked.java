package org.punte.referrals.sheet;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.need.Envelope;
import org.punte.referrals.need.ServiceCode;
import org.punte.referrals.need.Urgency;

/** What is asked of whom, and for which person. */
public record Asked(
        UUID person,
        UUID receiver,
        @Nullable UUID consent,
        ServiceCode service,
        Urgency urgency,
        Envelope envelope,
        @Nullable UUID caseFile) {}
