package org.punte.portal.client.party;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.referral.Envelope.AgeBand;
import org.punte.portal.client.referral.PlaceKind;
import org.punte.portal.client.referral.Requirement;
import org.punte.portal.client.referral.ServiceCode;
import org.punte.portal.client.referral.Urgency;

/** Asks {@code receiver} for the same service for several people at once. */
public record SendParty(
        UUID receiver, ServiceCode service, Urgency urgency, Shared envelope, Together together, List<Member> members) {
    /** The envelope of all of them, without anybody's age. */
    public record Shared(
            @Nullable PlaceKind placeKind,
            @Nullable String region,
            @Nullable Boolean interpreter,
            @Nullable LocalDate neededBy,
            @Nullable List<Requirement> requirements) {}

    /** One of them. */
    public record Member(UUID person, UUID consent, AgeBand ageBand) {}
}
