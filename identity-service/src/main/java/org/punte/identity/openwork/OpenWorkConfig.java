package org.punte.identity.openwork;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Set;

/** {@code identity.open-work.*} - who counts. */
@ConfigMapping(prefix = "identity.open-work")
interface OpenWorkConfig {
    /** Every {@code service/kind} that must have told zero before an agency has left. Persons count besides, always. */
    @WithDefault("referral-service/REFERRAL_SENT,referral-service/REFERRAL_RECEIVED,case-service/CASE_FILE")
    Set<String> expected();
}
