package org.punte.identity.secondperson;

import static org.punte.identity.secondperson.SecondPersonProblem.ANOTHER_PERSON_NEEDED;
import static org.punte.web.caller.Roles.NETWORK_ADMIN;
import static org.punte.web.caller.Roles.SUPERVISOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.punte.identity.account.AccountDirectory;
import org.punte.web.standing.Standing;
import org.punte.web.standing.Standings;

/** Whether two people speak for two: of those who are of another agency, colleagues are one voice. */
@ApplicationScoped
@Transactional
public class Voices {
    private final PartnerSupervisorRepository named;
    private final AccountDirectory directory;
    private final Standings standings;

    Voices(PartnerSupervisorRepository named, AccountDirectory directory, Standings standings) {
        this.named = named;
        this.directory = directory;
        this.standings = standings;
    }

    /**
     * Refuses where whoever asked {@code agency} is not of it and is a colleague of whoever agrees for {@code from}, or may no
     * longer speak for it. Runs as {@code agency}.
     */
    public void requireTwo(UUID agency, UUID asked, UUID from) {
        if (standings.of(asked, agency).isPresent()) return;
        if (!from.equals(agency) && standings.of(asked, from).isPresent())
            throw ANOTHER_PERSON_NEEDED.because("Two of one other agency: somebody of the account's own has to agree");
        if (!isNamed(agency, asked) && !keepsNetwork(asked))
            throw ANOTHER_PERSON_NEEDED.because("Whoever asked may no longer: ask again");
    }

    private boolean isNamed(UUID agency, UUID account) {
        return named.partnersOf(agency, account).stream().anyMatch(partner -> has(SUPERVISOR, account, partner));
    }

    private boolean keepsNetwork(UUID account) {
        return directory.agenciesOf(account).stream().anyMatch(at -> has(NETWORK_ADMIN, account, at));
    }

    private boolean has(String role, UUID account, UUID agency) {
        return awake(account, agency).filter(one -> one.roles().contains(role)).isPresent();
    }

    private Optional<Standing> awake(UUID account, UUID agency) {
        return standings.of(account, agency).filter(standing -> !standing.blocked());
    }
}
