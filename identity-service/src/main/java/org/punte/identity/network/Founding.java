package org.punte.identity.network;

import static org.punte.web.caller.Roles.AGENCY_ADMIN;
import static org.punte.web.caller.Roles.NETWORK_ADMIN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.punte.identity.account.CreateAccount;
import org.punte.identity.account.Enrolment;
import org.punte.identity.agency.AgencyDirectory;
import org.punte.identity.agency.CreateAgency;
import org.punte.web.caller.Acting;

/** Makes the first agency and its administrator, if there is no agency at all. */
@ApplicationScoped
@Transactional
class Founding {
    private final AgencyDirectory agencies;
    private final Enrolment enrolment;
    private final BootstrapConfig config;
    private final Acting acting;

    Founding(AgencyDirectory agencies, Enrolment enrolment, BootstrapConfig config, Acting acting) {
        this.agencies = agencies;
        this.enrolment = enrolment;
        this.config = config;
        this.acting = acting;
    }

    /** True when it founded the network just now. */
    boolean foundIfEmpty() {
        if (!agencies.holdIfEmpty()) return false;
        var agency = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        acting.as(agency, () -> found(agency));
        return true;
    }

    private void found(UUID agency) {
        var name = config.agencyName().orElseThrow();
        agencies.create(agency, new CreateAgency(name, config.agencyKind(), null, null, null, null));
        enrolment.enrol(new CreateAccount(
                agency,
                config.adminEmail().orElseThrow(),
                config.adminName(),
                Set.of(NETWORK_ADMIN, AGENCY_ADMIN),
                config.adminPassword().orElseThrow()));
    }
}
