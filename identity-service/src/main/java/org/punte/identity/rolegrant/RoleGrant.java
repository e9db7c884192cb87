package org.punte.identity.rolegrant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import org.punte.web.caller.Roles;

/** Roles that somebody asked for on behalf of somebody else. */
@Entity
class RoleGrant {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Version
    int version;

    UUID agency;
    UUID account;
    String[] roles;
    UUID requestedBy;
    Instant requestedAt;

    @Enumerated(EnumType.STRING)
    RoleGrantState state = RoleGrantState.PENDING;

    @Nullable
    UUID decidedBy;

    @Nullable
    Instant decidedAt;

    /** For Hibernate. */
    RoleGrant() {}

    RoleGrant(UUID agency, UUID account, Set<String> roles, UUID by, Instant now) {
        this.agency = agency;
        this.account = account;
        this.roles = new TreeSet<>(roles).toArray(String[]::new);
        this.requestedBy = by;
        this.requestedAt = now;
        if (roles.stream().noneMatch(Roles.WITH_SECOND_PERSON::contains)) decide(RoleGrantState.APPROVED, null, now);
    }

    boolean isPending() {
        return state == RoleGrantState.PENDING;
    }

    void decide(RoleGrantState decision, @Nullable UUID by, Instant now) {
        state = decision;
        decidedBy = by;
        decidedAt = now;
    }
}
