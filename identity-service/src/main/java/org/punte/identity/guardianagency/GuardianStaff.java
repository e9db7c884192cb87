package org.punte.identity.guardianagency;

import static org.punte.web.caller.Roles.SUPERVISOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.punte.identity.account.AccountChanges;
import org.punte.identity.account.AccountDirectory;
import org.punte.identity.account.AccountDirectory.Entry;
import org.punte.identity.account.BlockReason;
import org.punte.identity.account.Enrolment;
import org.punte.identity.blocking.Blocking;

/** Lets a guardian's supervisor in at the acting agency, or out again. */
@ApplicationScoped
@Transactional
class GuardianStaff {
    /** These are about the account itself: no guardian opens it again. */
    private static final Set<BlockReason> STAYS_OUT =
            EnumSet.of(BlockReason.SECURITY, BlockReason.FROZEN, BlockReason.DISABLED);

    private final AccountDirectory directory;
    private final AccountChanges accounts;
    private final Enrolment enrolment;
    private final Blocking blocking;

    GuardianStaff(AccountDirectory directory, AccountChanges accounts, Enrolment enrolment, Blocking blocking) {
        this.directory = directory;
        this.accounts = accounts;
        this.enrolment = enrolment;
        this.blocking = blocking;
    }

    /** Until the transaction ends nobody else lets anybody in or out. */
    void hold() {
        accounts.hold();
    }

    /** True when the person works there from now on, and did not before. */
    boolean letIn(UUID agency, Entry guardian) {
        var here = directory.find(guardian.account());
        if (here.isEmpty()) enrolment.admit(agency, guardian, Set.of(SUPERVISOR));
        else if (!returns(here.get())) return false;
        else {
            accounts.unblock(guardian.account(), Set.of(SUPERVISOR));
            accounts.grant(guardian.account(), Set.of(SUPERVISOR));
        }
        return true;
    }

    void letOut(UUID account) {
        blocking.block(account, BlockReason.LEFT);
    }

    private static boolean returns(Entry here) {
        return here.blocked() && !STAYS_OUT.contains(here.blockedWhy());
    }
}
