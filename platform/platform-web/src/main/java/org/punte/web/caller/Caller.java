package org.punte.web.caller;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Who acts: over HTTP the account of the token, in a consumer or job whom {@link Acting} names. */
@ApplicationScoped
public class Caller {
    private final Actors actors;

    Caller(Actors actors) {
        this.actors = actors;
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

    /** Whether a partner's system acts, not a person. */
    public boolean isClient() {
        return actors.present().client();
    }
}
