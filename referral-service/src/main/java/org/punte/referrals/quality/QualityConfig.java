package org.punte.referrals.quality;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;

/** {@code referral.quality.*} - when the check before sending warns. */
@ConfigMapping(prefix = "referral.quality")
interface QualityConfig {
    /** A note with fewer signs says too little. */
    @WithDefault("120")
    int shortestNote();

    /** Words that say what somebody thinks; without diacritics, in the languages of the pages. */
    @WithDefault("cred ca,mi se pare,evident,desigur,i think,i believe,obviously,jeg tror,jeg synes,tydeligvis")
    List<String> opinionWords();
}
