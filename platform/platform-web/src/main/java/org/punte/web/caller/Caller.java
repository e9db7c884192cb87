package org.punte.web.caller;

import static org.punte.web.problem.CommonProblem.VAULT_CLOSED;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Who acts: over HTTP the account of the token, in a consumer or job whom {@link Acting} names. */
@ApplicationScoped
public class Caller {
    private final Actors actors;
    private final Clock clock;

    Caller(Actors actors, Clock clock) {
        this.actors = actors;
        this.clock = clock;
    }

    /** The acting account; fails when nobody or only an agency acts. */
    public UUID account() {
        return knownAccount().orElseThrow(() -> new IllegalStateException("No account acts here"));
    }

    /** The acting agency; fails when nobody acts. */
    public UUID agency() {
        return knownAgency().orElseThrow(() -> new IllegalStateException("No agency acts here"));
    }

    /** The acting account, if one acts: consumers and jobs act for an agency alone. */
    public Optional<UUID> knownAccount() {
        return Optional.ofNullable(actors.present().account());
    }

    /** The acting agency, if one acts. */
    public Optional<UUID> knownAgency() {
        return Optional.ofNullable(actors.present().agency());
    }

    /** What the account may do at the agency, by standing. */
    public Set<String> roles() {
        return actors.present().roles();
    }

    /** Whether the account has this role at the agency. */
    public boolean is(String role) {
        return roles().contains(role);
    }

    /** Whether a partner's system acts and has this scope by standing. People have no scopes. */
    public boolean hasScope(String scope) {
        return actors.present().scopes().contains(scope);
    }

    /** False while the account, whose second factor was renewed, opens nothing that is sealed. */
    public boolean mayOpenSealed() {
        var until = actors.present().vaultClosedUntil();
        return until == null || !clock.instant().isBefore(until);
    }

    /** Refuses while the account opens nothing that is sealed; asked before it is decided whose a thing is. */
    public void requireMayOpenSealed() {
        if (!mayOpenSealed())
            throw VAULT_CLOSED
                    .because("The second factor of this account was renewed")
                    .with("until", actors.present().vaultClosedUntil());
    }

    /** Until when the account opens nothing that is sealed, if that lies ahead. */
    public Optional<Instant> vaultClosedUntil() {
        return Optional.ofNullable(actors.present().vaultClosedUntil()).filter(until -> !mayOpenSealed());
    }

    /** When the person who acts gave password and second factor; empty where nobody signed in. */
    public Optional<Instant> signedInAt() {
        return Optional.ofNullable(actors.present().signedInAt());
    }

    /** Whether a partner's system acts, not a person. */
    public boolean isClient() {
        return actors.present().client();
    }
}
