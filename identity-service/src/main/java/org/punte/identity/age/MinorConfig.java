package org.punte.identity.age;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** {@code identity.minor.*} - by when something has to be done for somebody who is treated as a child, or no longer is. */
@ConfigMapping(prefix = "identity.minor")
public interface MinorConfig {
    /** A guardian without conflict is asked for within this long (Directive 2011/36/EU, article 14(2): from identification). */
    @WithDefault("P1D")
    Duration guardianWithin();

    /** Who came of age, was found to be, or has a new guardian is asked again within this long. */
    @WithDefault("P7D")
    Duration askAgainWithin();

    /** A supervisor writes down within this long on what something goes on. */
    @WithDefault("PT12H")
    Duration basisWithin();

    /** So many months before the month of majority the workers are warned. */
    @WithDefault("6")
    int warnMonths();
}
