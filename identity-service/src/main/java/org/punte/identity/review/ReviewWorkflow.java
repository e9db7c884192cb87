package org.punte.identity.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.punte.identity.account.AccountAccess;
import org.punte.identity.account.AccountDirectory.Due;
import org.punte.identity.account.BlockReason;
import org.punte.identity.secondperson.SecondPerson;

/** What an administrator says of the own agency's accounts; one transaction. */
@ApplicationScoped
@Transactional
class ReviewWorkflow {
    private final AccountAccess access;
    private final Confirmation confirmation;
    private final SecondPerson second;

    ReviewWorkflow(AccountAccess access, Confirmation confirmation, SecondPerson second) {
        this.access = access;
        this.confirmation = confirmation;
        this.second = second;
    }

    /** Nobody says of himself that he has left: an agency without administrators would be the end of it. */
    void confirm(ConfirmAccounts command) {
        second.requireAnother(command.gone().toArray(UUID[]::new));
        command.confirmed().stream().map(access::requireColleague).forEach(one -> confirmation.stays(one.account()));
        command.gone().stream()
                .map(access::requireColleague)
                .map(one -> new Due(one.account(), one.agency()))
                .forEach(due -> confirmation.isNotConfirmed(due, BlockReason.LEFT));
    }
}
