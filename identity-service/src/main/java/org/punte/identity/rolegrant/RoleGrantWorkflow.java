package org.punte.identity.rolegrant;

import static org.punte.identity.rolegrant.RoleGrantProblem.ROLE_GRANT_NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.punte.identity.account.AccountAccess;
import org.punte.identity.secondperson.SecondPerson;

/** Giving and taking roles; one transaction each. Nobody gives to himself, and nobody agrees with himself. */
@ApplicationScoped
@Transactional
class RoleGrantWorkflow {
    private final RoleGrantRepository grants;
    private final RoleGranting granting;
    private final AccountAccess access;
    private final AccountRoles accounts;
    private final SecondPerson second;

    RoleGrantWorkflow(
            RoleGrantRepository grants,
            RoleGranting granting,
            AccountAccess access,
            AccountRoles accounts,
            SecondPerson second) {
        this.grants = grants;
        this.granting = granting;
        this.access = access;
        this.accounts = accounts;
        this.second = second;
    }

    RoleGrantView request(RequestRoles command) {
        var account = access.requireKeptPerson(command.account(), command.agency());
        second.requireAnother(account.account());
        access.requireGivable(command.roles());
        return second.inTheName(
                account.agency(), () -> accounts.named(granting.request(account.account(), command.roles())));
    }

    RoleGrantView approve(UUID id) {
        return open(id, () -> {
            var grant = grants.lock(id);
            second.requireAnother(grant.requestedBy, grant.account);
            second.requireOpen(grant.isPending());
            return granting.decide(grant, RoleGrantState.APPROVED);
        });
    }

    /** Whoever asked may take it back as well. */
    RoleGrantView refuse(UUID id) {
        return open(id, () -> {
            var grant = grants.lock(id);
            second.requireOpen(grant.isPending());
            return granting.decide(grant, RoleGrantState.REFUSED);
        });
    }

    RoleGrantView see(UUID id) {
        return open(id, () -> grants.findById(id));
    }

    RolesView remove(UUID id, @Nullable UUID agency, Set<String> roles) {
        var account = access.requireKeptPerson(id, agency);
        return second.inTheName(account.agency(), () -> RolesView.of(accounts.without(id, roles)));
    }

    private RoleGrantView open(UUID id, Supplier<RoleGrant> work) {
        return second.actingFor(grants.agencyOf(id), () -> accounts.named(work.get()))
                .orElseThrow(() -> ROLE_GRANT_NOT_FOUND.because("No role grant %s", id));
    }
}
