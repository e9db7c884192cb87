package org.punte.identity.invitation;

import static org.punte.identity.account.AccountProblem.ACCOUNT_BLOCKED;
import static org.punte.identity.invitation.InvitationProblem.INVITATION_NOT_FOUND;
import static org.punte.identity.invitation.InvitationProblem.PASSWORD_CHOSEN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.punte.web.caller.Acting;

/** The letter to whom nobody of the agency invited: while that one cannot sign in, nobody there can send it again. */
@ApplicationScoped
@Transactional
public class FirstLetters {
    private final InvitationRepository invitations;
    private final InvitationList list;
    private final Welcome welcome;
    private final Acting acting;
    private final Clock clock;

    FirstLetters(InvitationRepository invitations, InvitationList list, Welcome welcome, Acting acting, Clock clock) {
        this.invitations = invitations;
        this.list = list;
        this.welcome = welcome;
        this.acting = acting;
        this.clock = clock;
    }

    /** Whoever has a password is not written to, and whoever is blocked is let in first. */
    public void writeAgain(UUID agency) {
        acting.as(agency, () -> {
            var invitation = invitations
                    .first(agency)
                    .orElseThrow(() -> INVITATION_NOT_FOUND.because("Nobody is waited for there"));
            var invited = list.invited(invitation);
            if (invited.blocked()) throw ACCOUNT_BLOCKED.because("Account %s is blocked", invited.account());
            welcome.makeKnown(invited);
            if (!welcome.write(invitation, null)) throw PASSWORD_CHOSEN.because("Nothing was sent");
            invitation.mailedAt = clock.instant();
            return invitation.account;
        });
    }
}
