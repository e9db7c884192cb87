package org.punte.referrals.sheet;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.need.Envelope;
import org.punte.referrals.need.ServiceCode;
import org.punte.referrals.need.Urgency;

/**
 * What is asked of whom, and for which person.
 *
 * @param parent the sender's earlier referral that this one goes on from: redirected, or over; the receiver never learns of it
 * @param absenceContact a colleague to be asked while the author is away; the receiver never learns of them
 */
public record Asked(
        UUID person,
        UUID receiver,
        @Nullable UUID consent,
        ServiceCode service,
        Urgency urgency,
        Envelope envelope,
        @Nullable UUID caseFile,
        @Nullable UUID parent,
        @Nullable UUID absenceContact) {}
