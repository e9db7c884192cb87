package org.punte.identity.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody, or a partner's system, that signs in for an agency. */
@Entity
class Account {
    @Id
    UUID id;

    @Version
    int version;

    UUID agency;
    String name;

    @Nullable
    String email;

    @Nullable
    String clientId;

    String[] roles;
    boolean blocked;
    Instant createdAt;

    /** For Hibernate. */
    Account() {}

    private Account(UUID id, UUID agency, String name, Set<String> roles, Instant now) {
        this.id = id;
        this.agency = agency;
        this.name = name;
        this.roles = new TreeSet<>(roles).toArray(String[]::new);
        this.createdAt = now;
    }

    static Account person(UUID id, UUID agency, String name, String email, Set<String> roles, Instant now) {
        var account = new Account(id, agency, name, roles, now);
        account.email = email;
        return account;
    }

    static Account client(UUID id, UUID agency, String name, String clientId, Set<String> roles, Instant now) {
        var account = new Account(id, agency, name, roles, now);
        account.clientId = clientId;
        return account;
    }

    boolean isClient() {
        return clientId != null;
    }
}
