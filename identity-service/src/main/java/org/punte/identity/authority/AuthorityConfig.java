package org.punte.identity.authority;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Set;
import org.punte.identity.agency.AgencyKind;

/** {@code identity.identification.*} - who decides. */
@ConfigMapping(prefix = "identity.identification")
interface AuthorityConfig {
    /** Kinds of agencies whose decision-makers record formal decisions, by national law. Organisations that are no authority cannot be named. */
    @WithDefault("POLICE,PROSECUTOR,FOREIGN_AUTHORITY")
    Set<AgencyKind> formalKinds();
}
