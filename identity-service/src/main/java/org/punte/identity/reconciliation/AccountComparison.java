package org.punte.identity.reconciliation;

import static org.punte.identity.reconciliation.Difference.Kind.MEMBER_MISSING;
import static org.punte.identity.reconciliation.Difference.Kind.MEMBER_UNKNOWN;
import static org.punte.identity.reconciliation.Difference.Kind.ORGANIZATION_DISABLED;
import static org.punte.identity.reconciliation.Difference.Kind.ORGANIZATION_ENABLED;
import static org.punte.identity.reconciliation.Difference.Kind.ORGANIZATION_MISSING;
import static org.punte.identity.reconciliation.Difference.Kind.USER_MISSING;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.punte.identity.account.AccountDirectory;
import org.punte.identity.account.AccountDirectory.Entry;
import org.punte.identity.agency.AgencyDirectory;
import org.punte.identity.agency.AgencyStatus;
import org.punte.identity.keycloak.KeycloakAccounts;
import org.punte.identity.keycloak.KeycloakOrganizations;
import org.punte.web.caller.Acting;

/** The people of one agency. A blocked account may be in the organization or not: its standing stops it. */
@ApplicationScoped
class AccountComparison {
    private final AgencyDirectory agencies;
    private final AccountDirectory accounts;
    private final KeycloakOrganizations organizations;
    private final KeycloakAccounts users;
    private final Acting acting;

    AccountComparison(
            AgencyDirectory agencies,
            AccountDirectory accounts,
            KeycloakOrganizations organizations,
            KeycloakAccounts users,
            Acting acting) {
        this.agencies = agencies;
        this.accounts = accounts;
        this.organizations = organizations;
        this.users = users;
        this.acting = acting;
    }

    /** Ours is read last: whoever joined meanwhile is then known. */
    List<Difference> of(UUID agency) {
        var members = organizations.members(agency);
        if (members.isEmpty()) return List.of(new Difference(ORGANIZATION_MISSING, agency, agency.toString()));
        var people = acting.as(agency, accounts::people);
        return Stream.of(
                        switched(agency),
                        missing(agency, people, members.get()),
                        unknown(agency, people, members.get()))
                .flatMap(each -> each)
                .toList();
    }

    /** Who has left is shut out there, too; nobody else is. */
    private Stream<Difference> switched(UUID agency) {
        var left = agencies.require(agency).status() == AgencyStatus.DEACTIVATED;
        return organizations
                .isEnabled(agency)
                .filter(enabled -> enabled == left)
                .map(enabled ->
                        new Difference(left ? ORGANIZATION_ENABLED : ORGANIZATION_DISABLED, agency, agency.toString()))
                .stream();
    }

    private Stream<Difference> missing(UUID agency, List<Entry> people, Set<UUID> members) {
        return people.stream()
                .filter(one -> !one.blocked())
                .map(Entry::account)
                .filter(account -> !members.contains(account))
                .map(account -> new Difference(
                        users.knows(account) ? MEMBER_MISSING : USER_MISSING, agency, account.toString()));
    }

    private static Stream<Difference> unknown(UUID agency, List<Entry> people, Set<UUID> members) {
        var ours = people.stream().map(Entry::account).collect(Collectors.toSet());
        return members.stream()
                .filter(member -> !ours.contains(member))
                .map(member -> new Difference(MEMBER_UNKNOWN, agency, member.toString()));
    }
}
