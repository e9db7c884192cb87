package org.punte.identity.account;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.punte.web.caller.Roles;
import org.punte.web.standing.Standing;

/** Somebody who signs in for an agency. The same person has the same id at every agency. */
@Entity
@IdClass(Account.Key.class)
class Account {
    @Id
    UUID id;

    @Id
    UUID agency;

    @Version
    int version;

    String name;
    String email;
    String[] roles;
    boolean blocked;
    Instant createdAt;

    @Enumerated(EnumType.STRING)
    @Nullable
    BlockReason blockedWhy;

    @Nullable
    Instant blockedAt;

    boolean signOutDue;

    /** Opens nothing sealed before, because the second factor was renewed. */
    @Nullable
    Instant vaultClosedUntil;

    /** UTC; also the day on which an administrator let somebody in again. */
    @Nullable
    LocalDate lastSeenOn;

    /** Whether they ever signed in for this agency. */
    boolean came;

    Instant confirmedAt;

    /** For Hibernate. */
    Account() {}

    Account(Key key, String name, String email, Set<String> roles, Instant now) {
        this.id = key.id;
        this.agency = key.agency;
        this.name = name;
        this.email = email;
        this.roles = new TreeSet<>(roles).toArray(String[]::new);
        this.createdAt = now;
        this.confirmedAt = now;
    }

    /** Desk and supervisor, without whom an agency answers nobody, as far as no other of {@code all} has the role who is not blocked. */
    Set<String> aloneIn(List<Account> all) {
        return Stream.of(Roles.DESK, Roles.SUPERVISOR)
                .filter(role -> holds(role)
                        && all.stream().noneMatch(other -> !other.id.equals(id) && !other.blocked && other.holds(role)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean holds(String role) {
        return List.of(roles).contains(role);
    }

    /** What every service may know of it. */
    Standing standing() {
        return Standing.person(id, agency, Set.of(roles), blocked).vaultClosedUntil(vaultClosedUntil);
    }

    /** When they were here last; nothing of who never came. */
    @Nullable
    LocalDate cameOn() {
        return came ? lastSeenOn : null;
    }

    void grant(Set<String> more) {
        var all = new TreeSet<>(Set.of(roles));
        all.addAll(more);
        roles = all.toArray(String[]::new);
    }

    void revoke(Set<String> fewer) {
        roles = Stream.of(roles).filter(role -> !fewer.contains(role)).toArray(String[]::new);
    }

    void block(BlockReason why, Instant now) {
        blocked = true;
        blockedWhy = why;
        blockedAt = now;
        signOutDue = true;
    }

    /** Counts as seen: who comes back after a long time would be blocked again the same night. */
    void unblock(Set<String> kept, Instant now) {
        blocked = false;
        blockedWhy = null;
        blockedAt = null;
        roles = Stream.of(roles).filter(kept::contains).toArray(String[]::new);
        lastSeenOn = LocalDate.ofInstant(now, ZoneOffset.UTC);
        confirmedAt = now;
    }

    /** One person at one agency. */
    record Key(UUID id, UUID agency) {}
}
