package org.punte.identity.rolegrant;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.punte.identity.account.AccountChanges;
import org.punte.identity.secondperson.Awaited.What;
import org.punte.identity.secondperson.SecondPerson;
import org.punte.web.caller.Caller;
import org.punte.web.caller.Roles;

/** Gives what may be given at once and lets the rest wait, at the acting agency and in the name of the acting account. */
@ApplicationScoped
@Transactional
public class RoleGranting {
    private final RoleGrantRepository grants;
    private final AccountChanges accounts;
    private final SecondPerson second;
    private final Caller caller;
    private final Clock clock;

    RoleGranting(RoleGrantRepository grants, AccountChanges accounts, SecondPerson second, Caller caller, Clock clock) {
        this.grants = grants;
        this.accounts = accounts;
        this.second = second;
        this.caller = caller;
        this.clock = clock;
    }

    /** What waits for a second person. */
    public record Pending(UUID id, Set<String> roles) {}

    /** Those that one alone may give. */
    public static Set<String> ordinary(Set<String> roles) {
        return roles.stream()
                .filter(role -> !Roles.WITH_SECOND_PERSON.contains(role))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Asks a second person for those of these roles that need one. */
    public Optional<Pending> askFor(UUID account, Set<String> roles) {
        var grave = grave(roles);
        return grave.isEmpty() ? Optional.empty() : Optional.of(new Pending(waiting(account, grave).id, grave));
    }

    private static Set<String> grave(Set<String> roles) {
        return roles.stream().filter(Roles.WITH_SECOND_PERSON::contains).collect(Collectors.toUnmodifiableSet());
    }

    /** What still waits under this id. */
    public Optional<Pending> pending(@Nullable UUID grant) {
        return Optional.ofNullable(grant)
                .flatMap(grants::findByIdOptional)
                .filter(RoleGrant::isPending)
                .map(waiting -> new Pending(waiting.id, Set.of(waiting.roles)));
    }

    /** The ordinary ones are given at once, whatever waits; told is what waits, where anything does. */
    RoleGrant request(UUID account, Set<String> roles) {
        var grave = grave(roles);
        var ordinary = ordinary(roles);
        if (grave.isEmpty()) return given(account, ordinary);
        if (!ordinary.isEmpty()) given(account, ordinary);
        return waiting(account, grave);
    }

    private RoleGrant given(UUID account, Set<String> roles) {
        var grant = kept(account, roles);
        accounts.grant(account, roles);
        return grant;
    }

    /** What the caller asks for again waits once. */
    private RoleGrant waiting(UUID account, Set<String> roles) {
        return grants.waiting(account, caller.account(), roles).orElseGet(() -> {
            var grant = kept(account, roles);
            second.askFor(What.ROLES, grant.id, grant.version, account);
            return grant;
        });
    }

    private RoleGrant kept(UUID account, Set<String> roles) {
        var grant = new RoleGrant(caller.agency(), account, roles, caller.account(), clock.instant());
        grants.persistAndFlush(grant);
        return grant;
    }

    /** What a blocked account once asked for is not given: perhaps it was not its owner who asked. */
    RoleGrant decide(RoleGrant grant, RoleGrantState decision) {
        if (decision == RoleGrantState.APPROVED) accounts.requireNotBlocked(grant.requestedBy);
        grant.decide(decision, caller.account(), clock.instant());
        grants.flush();
        if (decision == RoleGrantState.APPROVED) accounts.grant(grant.account, Set.of(grant.roles));
        Log.infof("Role grant %s: %s", grant.id, decision);
        return grant;
    }
}
