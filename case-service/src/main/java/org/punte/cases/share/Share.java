package org.punte.cases.share;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was heard of one grant. An end is remembered even when it is heard before the beginning. */
@Entity
class Share {
    @Id
    UUID id; // the grant's

    @Version
    int version;

    UUID referral;
    UUID person;
    UUID owner;
    UUID receiver;
    Set<UUID> workers = new HashSet<>();
    Set<String> categories = new HashSet<>();

    @Nullable
    Instant until; // unknown while only the end was heard; past while paused

    int grantVersion = -1;

    @Nullable
    Instant endedAt;

    protected Share() {}

    Share(UUID id, GrantHeard grant) {
        this.id = id;
        this.referral = grant.referral();
        this.person = grant.person();
        this.owner = grant.owner();
        this.receiver = grant.receiver();
    }

    /** An older telling of the same grant changes nothing. */
    void open(GrantHeard grant, int told) {
        if (told < grantVersion) return;
        grantVersion = told;
        workers = new HashSet<>(grant.workers());
        categories = new HashSet<>(requireNonNull(grant.categories()));
        until = grant.until();
    }

    /** Not readable until it is told as resumed. Told again later, it was paused before. */
    void pause(int told, Instant at) {
        if (told < grantVersion) return;
        grantVersion = told;
        if (until == null || at.isBefore(until)) until = at;
    }

    void end(Instant at) {
        if (endedAt == null) endedAt = at;
    }

    /** Whether it may be read at this moment. */
    boolean isLive(Instant now) {
        return endedAt == null && until != null && now.isBefore(until);
    }

    boolean isNamed(UUID agency, UUID account) {
        return receiver.equals(agency) && workers.contains(account);
    }
}
