package org.punte.local.demo;

import java.util.UUID;

/** The three ids that the story hangs on. */
record Loop(UUID person, UUID consent, UUID referral) {
    String referralPath() {
        return "/v1/referrals/" + referral;
    }

    String personPath() {
        return "/v1/persons/" + person;
    }
}
