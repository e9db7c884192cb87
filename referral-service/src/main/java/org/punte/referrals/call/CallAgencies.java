package org.punte.referrals.call;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.punte.referrals.need.Envelope;
import org.punte.referrals.need.ServiceCode;
import org.punte.referrals.need.Urgency;

/** Asks these agencies for a service. They see the envelope; {@code person} stays with the sender. */
record CallAgencies(
        @NotNull UUID person,
        @NotNull @Size(min = 1, max = 5) Set<@NotNull UUID> receivers,
        @NotNull ServiceCode service,
        @NotNull Urgency urgency,
        @NotNull @Valid Envelope envelope) {}
