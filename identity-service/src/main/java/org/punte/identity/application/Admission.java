package org.punte.identity.application;

import static org.punte.identity.application.ApplicationProblem.APPLICATION_NOT_FOUND;
import static org.punte.web.caller.Roles.AGENCY_ADMIN;
import static org.punte.web.problem.CommonProblem.FORBIDDEN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.punte.identity.agency.AgencyDirectory;
import org.punte.identity.agency.AgencyMoves;
import org.punte.identity.invitation.FirstLetters;
import org.punte.identity.invitation.Invitations;
import org.punte.identity.invitation.InvitePerson;

/** Lets an approved agency in, on probation, with its first administrator. All of it, or nothing. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Admission {
    private final AgencyDirectory agencies;
    private final AgencyMoves moves;
    private final Invitations invitations;
    private final FirstLetters letters;
    private final Clock clock;

    Admission(AgencyDirectory agencies, AgencyMoves moves, Invitations invitations, FirstLetters letters, Clock clock) {
        this.agencies = agencies;
        this.moves = moves;
        this.invitations = invitations;
        this.letters = letters;
        this.clock = clock;
    }

    /** Who is on probation vouches for nobody. */
    void requireApprover(UUID agency) {
        if (!agencies.require(agency).active()) throw FORBIDDEN.because("Your agency is not active itself");
    }

    /** To the first administrator of who was admitted, as long as they have no password. */
    void writeAgain(Application application) {
        if (application.agency == null)
            throw APPLICATION_NOT_FOUND.because("By application %s nobody was let in", application.id);
        letters.writeAgain(application.agency);
    }

    void admit(Application application, List<Approval> approvals) {
        UUID agency = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        var sponsors = approvals.stream().map(approval -> approval.agency).collect(Collectors.toSet());
        moves.admit(agency, application.command(), sponsors);
        application.approve(agency, clock.instant());
        var first = new InvitePerson(
                application.contactEmail,
                application.contactName,
                Set.of(AGENCY_ADMIN),
                null,
                application.letterLanguage);
        invitations.invite(agency, first);
    }
}
