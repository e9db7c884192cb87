package org.punte.identity.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.identity.account.AccountDirectory;
import org.punte.identity.rolegrant.RoleGranting;
import org.punte.web.caller.Caller;
import org.punte.web.page.CursorPage;
import org.punte.web.page.Cursors;

/** The invitations of the own agency. */
@ApplicationScoped
@Transactional
class InvitationList {
    private final InvitationRepository invitations;
    private final AccountDirectory accounts;
    private final RoleGranting roles;
    private final Cursors cursors;
    private final Caller caller;

    InvitationList(
            InvitationRepository invitations,
            AccountDirectory accounts,
            RoleGranting roles,
            Cursors cursors,
            Caller caller) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.roles = roles;
        this.cursors = cursors;
        this.caller = caller;
    }

    Optional<Invitation> own(UUID id) {
        return invitations.findOf(caller.agency(), id);
    }

    InvitationView view(Invitation invitation) {
        invitations.flush();
        return InvitationView.of(
                invitation,
                invited(invitation),
                roles.pending(invitation.roleGrant).orElse(null));
    }

    AccountDirectory.Entry invited(Invitation invitation) {
        return accounts.find(invitation.account).orElseThrow();
    }

    /** The one of this account, by which it can be written to again. */
    CursorPage<InvitationView> of(UUID account) {
        var found = invitations.ofAccount(caller.agency(), account).map(this::view);
        return new CursorPage<>(found.stream().toList(), null);
    }

    /** Those that wait for somebody. */
    CursorPage<InvitationView> page(@Nullable String after, int limit) {
        var rows = invitations.waiting(caller.agency(), cursors.open("invitations", after), limit);
        return CursorPage.of(rows, limit, i -> cursors.seal("invitations", i.invitedAt, i.id))
                .map(this::view);
    }
}
