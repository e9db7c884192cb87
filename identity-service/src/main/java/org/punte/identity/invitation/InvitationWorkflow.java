package org.punte.identity.invitation;

import static org.punte.identity.invitation.InvitationProblem.INVITATION_NOT_FOUND;
import static org.punte.identity.invitation.InvitationProblem.PASSWORD_CHOSEN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.punte.identity.account.AccountAccess;
import org.punte.identity.rolegrant.RoleGranting;
import org.punte.web.caller.Caller;

/** What an administrator does with invitations of the own agency; one transaction each. */
@ApplicationScoped
@Transactional
class InvitationWorkflow {
    private final Invitations invitations;
    private final InvitationList list;
    private final Welcome welcome;
    private final RoleGranting roles;
    private final AccountAccess access;

    InvitationWorkflow(
            Invitations invitations, InvitationList list, Welcome welcome, RoleGranting roles, AccountAccess access) {
        this.invitations = invitations;
        this.list = list;
        this.welcome = welcome;
        this.roles = roles;
        this.access = access;
    }

    /** Ordinary roles at once; the others wait for a second person. */
    InvitationView invite(InvitePerson command, Caller caller) {
        access.requireGivable(command.roles());
        welcome.requireWorkAddress(command.email());
        var ordinary = RoleGranting.ordinary(command.roles());
        var invitation = invitations.admit(command, caller.agency(), caller.account(), ordinary);
        roles.askFor(invitation.account, command.roles()).ifPresent(pending -> invitation.roleGrant = pending.id());
        list.view(invitation); // whatever fails does so before Keycloak writes
        if (welcome.write(invitation, command.language())) invitation.mailedAt = invitation.invitedAt;
        return list.view(invitation);
    }

    InvitationView remind(UUID id, Clock clock) {
        var invitation = list.own(id).orElseThrow(() -> INVITATION_NOT_FOUND.because("No invitation %s", id));
        welcome.makeKnown(list.invited(invitation));
        if (!welcome.write(invitation, null)) throw PASSWORD_CHOSEN.because("Nothing was sent");
        invitation.mailedAt = clock.instant();
        return list.view(invitation);
    }

    InvitationView see(UUID id) {
        return list.own(id).map(list::view).orElseThrow(() -> INVITATION_NOT_FOUND.because("No invitation %s", id));
    }
}
