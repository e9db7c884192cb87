package org.punte.identity.network;

import static org.punte.web.caller.Roles.AGENCY_ADMIN;
import static org.punte.web.caller.Roles.NETWORK_ADMIN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.punte.identity.account.CreateAccount;
import org.punte.identity.agency.AgencyDirectory;
import org.punte.identity.agency.AgencyKind;
import org.punte.identity.agency.AgencyMoves;
import org.punte.identity.agency.CreateAgency;
import org.punte.identity.invitation.Invitations;
import org.punte.web.caller.Acting;

/** Makes the first agency and its administrator, if there is no agency at all, and the second one that approving others needs. */
@ApplicationScoped
@Transactional
class Founding {
    private final AgencyDirectory agencies;
    private final AgencyMoves moves;
    private final Invitations invitations;
    private final BootstrapConfig config;
    private final Acting acting;

    Founding(
            AgencyDirectory agencies,
            AgencyMoves moves,
            Invitations invitations,
            BootstrapConfig config,
            Acting acting) {
        this.agencies = agencies;
        this.moves = moves;
        this.invitations = invitations;
        this.config = config;
        this.acting = acting;
    }

    /** True when it founded the network, or its second agency, just now. */
    boolean foundIfEmpty() {
        var before = agencies.holdCount();
        boolean first = before == 0 && config.isConfigured();
        if (first) foundFirst();
        boolean second = (first || before == 1) && config.second().isConfigured();
        if (second) foundSecond(config.second());
        return first || second;
    }

    private void foundFirst() {
        found(
                CreateAgency.named(config.agencyName().orElseThrow(), config.agencyKind()),
                config.adminEmail().orElseThrow(),
                config.adminName(),
                config.adminPassword().orElseThrow());
    }

    private void foundSecond(BootstrapConfig.Second second) {
        found(
                CreateAgency.named(
                        second.agencyName().orElseThrow(), second.agencyKind().orElse(AgencyKind.NGO)),
                second.adminEmail().orElseThrow(),
                second.adminName().orElse(config.adminName()),
                second.adminPassword().orElseThrow());
    }

    private void found(CreateAgency command, String email, String name, String password) {
        UUID agency = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        acting.as(agency, () -> {
            moves.found(agency, command);
            invitations.begin(new CreateAccount(agency, email, name, Set.of(NETWORK_ADMIN, AGENCY_ADMIN), password));
        });
    }
}
