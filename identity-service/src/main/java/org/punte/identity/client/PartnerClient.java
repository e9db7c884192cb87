package org.punte.identity.client;

import static org.punte.identity.client.ClientProblem.CLIENT_DISABLED;
import static org.punte.identity.client.ClientProblem.KEY_REQUIRED;
import static org.punte.identity.client.ClientProblem.SCOPE_NOT_REQUESTED;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One system of one agency. Its id is the subject of its tokens. */
@Entity
class PartnerClient {
    @Id
    UUID id;

    @Version
    int version;

    UUID agency;
    String name;
    String clientId;
    String[] scopes; // without reading identities, which has a life of its own

    @Nullable
    String keyId;

    @Enumerated(EnumType.STRING)
    IdentityRead identityRead = IdentityRead.NONE;

    @Nullable
    UUID requestedBy;

    @Nullable
    UUID approvedBy;

    int dailyReads;
    boolean disabled;
    Instant createdAt;
    Instant credentialSince;

    /** By whom it was asked for that others were told of. */
    @Transient
    @Nullable
    UUID toldOf;

    /** For Hibernate. */
    PartnerClient() {}

    PartnerClient(UUID id, UUID agency, String clientId, CreateClient command, Instant now) {
        this.id = id;
        this.agency = agency;
        this.clientId = clientId;
        this.name = command.name();
        this.scopes = plain(command.scopes());
        this.dailyReads = command.readsPerDay();
        this.createdAt = now;
        this.credentialSince = now;
    }

    /** What it may do now: reading identities only once two people agreed. */
    SortedSet<String> effectiveScopes() {
        var effective = new TreeSet<>(List.of(scopes));
        if (identityRead == IdentityRead.GRANTED) effective.add(Scope.IDENTITY_READ.wire);
        return effective;
    }

    /** From now on these and no others; whether identities are among them takes two, as ever. */
    void change(Set<String> wanted, UUID by) {
        scopes = plain(wanted);
        var identities = wanted.contains(Scope.IDENTITY_READ.wire);
        if (!identities) takeIdentities();
        else if (identityRead == IdentityRead.NONE) request(by);
    }

    private static String[] plain(Set<String> scopes) {
        return scopes.stream()
                .filter(scope -> !scope.equals(Scope.IDENTITY_READ.wire))
                .sorted()
                .toArray(String[]::new);
    }

    /** A new credential. Whoever holds a new key was not who two people agreed on: one of them has to say so again. */
    void renew(@Nullable String newKey, UUID by, Instant now) {
        if (disabled) throw CLIENT_DISABLED.because("Enable it first");
        if (keyId != null && newKey == null) throw KEY_REQUIRED.because("It signs in by a key and goes on so");
        keyId = newKey;
        credentialSince = now;
        if (identityRead != IdentityRead.NONE) request(by);
    }

    void request(UUID by) {
        if (keyId == null) throw KEY_REQUIRED.because("Only a system with a key may read identities");
        identityRead = IdentityRead.REQUESTED;
        requestedBy = by;
        approvedBy = null;
    }

    /** By somebody else than who asked; the table holds that, too. */
    void approve(UUID by) {
        if (identityRead != IdentityRead.REQUESTED) throw SCOPE_NOT_REQUESTED.because("Nobody waits for it");
        identityRead = IdentityRead.GRANTED;
        approvedBy = by;
    }

    @PostLoad
    void remember() {
        toldOf = isAwaited() ? requestedBy : null;
    }

    /** Whether somebody else has to say yes, and does not know: asked for just now, or by another than before. */
    boolean isNewlyAwaited() {
        return isAwaited() && !Objects.equals(toldOf, requestedBy);
    }

    private boolean isAwaited() {
        return identityRead == IdentityRead.REQUESTED && !disabled;
    }

    void takeIdentities() {
        identityRead = IdentityRead.NONE;
        requestedBy = null;
        approvedBy = null;
    }

    /** Whether it reads identities: asked for by one, granted by another. */
    enum IdentityRead {
        NONE,
        REQUESTED,
        GRANTED
    }
}
