package org.punte.referrals.invitation;

import java.time.Instant;
import java.util.UUID;
import org.punte.referrals.need.Envelope;
import org.punte.referrals.need.ServiceCode;
import org.punte.referrals.need.Urgency;

/** What every agency of a call is asked; there is no member for a person. */
public record Invite(
        UUID call,
        UUID sender,
        UUID author,
        ServiceCode service,
        Urgency urgency,
        Envelope envelope,
        Instant askedAt,
        Instant closesAt) {}
