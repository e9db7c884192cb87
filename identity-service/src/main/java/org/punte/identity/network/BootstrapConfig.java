package org.punte.identity.network;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;
import org.punte.identity.agency.AgencyKind;

/** {@code identity.bootstrap.*} - the first agency of an empty network and its first administrator. All or nothing. */
@ConfigMapping(prefix = "identity.bootstrap")
interface BootstrapConfig {
    /** How often it is tried until it succeeded. */
    @WithDefault("5s")
    String every();

    /** Name of the coordinating agency. */
    Optional<String> agencyName();

    /** What the coordinating agency is. */
    @WithDefault("NGO")
    AgencyKind agencyKind();

    /** Work e-mail of the first administrator. */
    Optional<String> adminEmail();

    /** How the first administrator is called. */
    @WithDefault("Network Administrator")
    String adminName();

    /** The first administrator's first password. */
    Optional<String> adminPassword();

    /** Whether there is to be a first one. */
    default boolean isConfigured() {
        return agencyName().isPresent()
                && adminEmail().isPresent()
                && adminPassword().isPresent();
    }

    /** The second agency: applications need approvals of two. Also founded later, while the network has only one. */
    Second second();

    /** {@code identity.bootstrap.second.*} - as the first one, all or nothing. */
    interface Second {
        /** Its name. */
        Optional<String> agencyName();

        /** What it is; an NGO where nothing is said. A default here would make the whole of it required. */
        Optional<AgencyKind> agencyKind();

        /** Work e-mail of its administrator. */
        Optional<String> adminEmail();

        /** How that administrator is called; as the first one where nothing is said. */
        Optional<String> adminName();

        /** That administrator's first password. */
        Optional<String> adminPassword();

        /** Whether there is to be one. */
        default boolean isConfigured() {
            return agencyName().isPresent()
                    && adminEmail().isPresent()
                    && adminPassword().isPresent();
        }
    }
}
