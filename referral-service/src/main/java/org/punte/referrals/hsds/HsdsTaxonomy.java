package org.punte.referrals.hsds;

import java.util.UUID;

/** A list of words. */
record HsdsTaxonomy(UUID id, String name, String description, String version) {
    /** The only one: plan, referral, directory and statistics share it. */
    static final HsdsTaxonomy SERVICES = new HsdsTaxonomy(
            HsdsIds.of("taxonomy", "services"),
            "Punte services",
            "Services for people who were trafficked: one list for plans, referrals, directory and statistics",
            "1");
}
