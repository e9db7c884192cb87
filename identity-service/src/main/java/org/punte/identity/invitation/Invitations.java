package org.punte.identity.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.identity.account.CreateAccount;
import org.punte.identity.account.Enrolment;
import org.punte.identity.keycloak.Factor;
import org.punte.web.caller.Acting;

/** Lets people in, and asks nobody whether it may: that is for the callers to know. */
@ApplicationScoped
@Transactional
public class Invitations {
    private final InvitationRepository invitations;
    private final Enrolment enrolment;
    private final Welcome welcome;
    private final Acting acting;
    private final Clock clock;

    Invitations(InvitationRepository invitations, Enrolment enrolment, Welcome welcome, Acting acting, Clock clock) {
        this.invitations = invitations;
        this.enrolment = enrolment;
        this.welcome = welcome;
        this.acting = acting;
        this.clock = clock;
    }

    /** The first people of an agency that two have agreed to let in, with all roles at once. The organization is there. */
    public UUID invite(UUID agency, InvitePerson first) {
        return acting.as(agency, () -> {
            welcome.begin(first.email());
            var invitation = admit(first, agency, null, first.roles());
            if (welcome.write(invitation, first.language())) invitation.mailedAt = invitation.invitedAt;
            return invitation.account;
        });
    }

    /** Somebody of the first hour, with a password that the host has set. The acting agency's address is its first one. */
    public UUID begin(CreateAccount command) {
        welcome.begin(command.email());
        return enrolment.enrol(command);
    }

    /** Without the letter: Keycloak writes last, so that what fails before leaves nothing that anybody was told of. */
    Invitation admit(InvitePerson command, UUID agency, @Nullable UUID by, Set<String> roles) {
        var factor = command.factor() == null ? Factor.TOTP : command.factor();
        var account = enrolment.enrol(new CreateAccount(agency, command.email(), command.name(), roles, null));
        var invitation = new Invitation(agency, account, factor, by, clock.instant());
        invitations.persistAndFlush(invitation);
        return invitation;
    }
}
