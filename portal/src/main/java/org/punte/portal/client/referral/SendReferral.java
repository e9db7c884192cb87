package org.punte.portal.client.referral;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Asks {@code receiver} for {@code service}. */
public record SendReferral(
        UUID person,
        UUID receiver,
        UUID consent,
        ServiceCode service,
        Urgency urgency,
        Envelope envelope,
        @Nullable UUID parent,
        @Nullable UUID absenceContact,
        @Nullable String note) {}
