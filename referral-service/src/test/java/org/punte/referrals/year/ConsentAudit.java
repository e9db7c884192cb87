package org.punte.referrals.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Whose consent was withdrawn: an open referral ends with it, whatever is over stays what it is, and no other ends so. */
record ConsentAudit(Map<UUID, Instant> withdrawn) {
    private static final Set<String> OPEN =
            Set.of("SENT", "ACKNOWLEDGED", "INFORMATION_REQUESTED", "ACCEPTED", "WAITLISTED", "IN_SERVICE", "ON_HOLD");

    void holds(Life life) {
        var at = withdrawn.get(life.id());
        boolean ends = at != null && OPEN.contains(stoodAt(life, at));
        assertThat(life.moves("CONSENT_WITHDRAWAL"))
                .as("withdrawal of %s", life)
                .isEqualTo(ends ? 1 : 0);
        assertThat(life.events("referral.consent-withdrawn.v1")).isEqualTo(ends ? 1 : 0);
        if (!ends) return;
        assertThat(life.status()).as("end of %s", life).isIn("CONSENT_WITHDRAWN", "ENTERED_IN_ERROR");
        assertThat(life.at("CONSENT_WITHDRAWAL"))
                .as("withdrawal of %s", life)
                .isBetween(at.minus(Running.APART), at.plus(Heard.SOON));
    }

    private static String stoodAt(Life life, Instant at) {
        var stood = "";
        for (var entry : life.timeline())
            if (!entry.at().isAfter(at) && !entry.move().equals("CONSENT_WITHDRAWAL")) stood = entry.to();
        return stood;
    }
}
