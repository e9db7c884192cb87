package org.punte.identity.authority;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.punte.identity.agency.AgencyDirectory;
import org.punte.identity.agency.AgencyKind;

/** Which agencies decide formally. */
@Startup
@ApplicationScoped
public class FormalAuthority {
    /** No authority by what they are, whatever a configuration says (field guide 2.2). */
    private static final Set<AgencyKind> NEVER = EnumSet.of(
            AgencyKind.NGO,
            AgencyKind.FOREIGN_NGO,
            AgencyKind.SHELTER,
            AgencyKind.HELPLINE,
            AgencyKind.LEGAL,
            AgencyKind.EMPLOYMENT_AGENCY,
            AgencyKind.OTHER);

    private final AgencyDirectory agencies;
    private final Set<AgencyKind> kinds;

    FormalAuthority(AgencyDirectory agencies, AuthorityConfig config) {
        this.agencies = agencies;
        this.kinds = config.formalKinds();
        if (kinds.stream().anyMatch(NEVER::contains))
            throw new IllegalStateException("identity.identification.formal-kinds names no authority: " + kinds);
    }

    /** Whether this agency does. */
    public boolean is(UUID agency) {
        return kinds.contains(agencies.require(agency).kind());
    }
}
