package org.punte.referrals.partysending;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.punte.referrals.need.ServiceCode;
import org.punte.referrals.need.Urgency;
import org.punte.referrals.party.Heads;
import org.punte.referrals.party.Together;
import org.punte.referrals.sending.SendReferral;

/** Asks {@code receiver} for the same service for several people at once. */
record SendParty(
        @NotNull UUID receiver,
        @NotNull ServiceCode service,
        @NotNull Urgency urgency,
        @NotNull @Valid SharedEnvelope envelope,
        @NotNull Together together,
        @NotNull @Size(min = 2, max = 8) List<@NotNull @Valid PartyMember> members) {
    /** Nobody is twice in it. */
    @JsonIgnore
    @AssertTrue(message = "names somebody twice")
    boolean isOfDifferentPeople() {
        if (members == null) return true;
        var known = members.stream().filter(Objects::nonNull).toList();
        return known.stream().map(PartyMember::person).distinct().count() == known.size();
    }

    List<UUID> persons() {
        return members.stream().map(PartyMember::person).toList();
    }

    Heads heads() {
        return Heads.of(members.stream().map(PartyMember::ageBand).toList());
    }

    SendReferral referralOf(PartyMember one) {
        return new SendReferral(
                one.person(),
                receiver,
                one.consent(),
                service,
                urgency,
                envelope.of(one.ageBand()),
                one.caseFile(),
                null,
                null,
                null);
    }
}
