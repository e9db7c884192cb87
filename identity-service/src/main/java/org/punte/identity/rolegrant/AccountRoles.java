package org.punte.identity.rolegrant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import org.punte.identity.account.AccountChanges;
import org.punte.identity.account.AccountDirectory;
import org.punte.identity.secondperson.Called;

/** What the acting agency's accounts are called and may do. */
@ApplicationScoped
@Transactional
class AccountRoles {
    private final AccountDirectory directory;
    private final AccountChanges changes;
    private final Called called;

    AccountRoles(AccountDirectory directory, AccountChanges changes, Called called) {
        this.directory = directory;
        this.changes = changes;
        this.called = called;
    }

    RoleGrantView named(RoleGrant grant) {
        return RoleGrantView.of(
                grant, directory.find(grant.account).orElseThrow().name(), called.name(grant.requestedBy));
    }

    AccountDirectory.Entry without(UUID account, Set<String> roles) {
        if (!roles.isEmpty()) changes.revoke(account, roles);
        return directory.find(account).orElseThrow();
    }
}
