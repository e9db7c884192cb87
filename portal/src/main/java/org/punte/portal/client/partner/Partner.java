package org.punte.portal.client.partner;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A partner's system that acts for the agency. The secret stands in the answer that made it, and never again. */
public record Partner(
        UUID id,
        @Nullable UUID agency,
        String name,
        String clientId,
        @Nullable String authentication,
        @Nullable String keyId,
        @Nullable String secret,
        List<Scope> scopes,
        @Nullable IdentityRead identityRead,
        @Nullable Integer dailyReads,
        @Nullable UUID requestedBy,
        @Nullable String requestedByName,
        @Nullable List<UUID> seenBy,
        boolean disabled,
        @Nullable Instant credentialSince) {
    /** How far the request to read identities has come. */
    public enum IdentityRead {
        NONE,
        REQUESTED,
        GRANTED,
        @JsonEnumDefaultValue
        OTHER;
    }

    public boolean hasKey() {
        return "KEY".equals(authentication);
    }

    /** Has it, or waits for it. */
    public boolean asks(Scope scope) {
        return scopes.contains(scope) || scope == Scope.IDENTITY_READ && isRequested();
    }

    public boolean isRequested() {
        return identityRead == IdentityRead.REQUESTED;
    }

    public boolean isGranted() {
        return identityRead == IdentityRead.GRANTED;
    }

    /** Holds a secret: never printed. */
    @Override
    public String toString() {
        return "Partner[%s]".formatted(id);
    }
}
