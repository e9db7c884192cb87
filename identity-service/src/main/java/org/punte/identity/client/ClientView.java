package org.punte.identity.client;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.web.tag.Tagged;

/** What an administrator sees of a partner's system. The secret is in the answer that makes it, and nowhere else. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ClientView(
        UUID id,
        UUID agency,
        String name,
        String clientId,
        Authentication authentication,
        @Nullable String keyId,
        @Nullable String secret,
        List<String> scopes,
        PartnerClient.IdentityRead identityRead,
        int dailyReads,
        @Nullable UUID requestedBy,
        @Nullable String requestedByName,
        @Nullable UUID approvedBy,
        List<UUID> seenBy,
        boolean disabled,
        Instant createdAt,
        Instant credentialSince,
        int version)
        implements Tagged {
    static ClientView of(PartnerClient c, List<UUID> seenBy) {
        return new ClientView(
                c.id,
                c.agency,
                c.name,
                c.clientId,
                c.keyId == null ? Authentication.SECRET : Authentication.KEY,
                c.keyId,
                null,
                List.copyOf(c.effectiveScopes()),
                c.identityRead,
                c.dailyReads,
                c.requestedBy,
                null,
                c.approvedBy,
                c.keyId == null ? seenBy : List.of(),
                c.disabled,
                c.createdAt,
                c.credentialSince,
                c.version);
    }

    ClientView with(@Nullable String shown) {
        return copy(shown, requestedByName);
    }

    ClientView askedBy(@Nullable String name) {
        return copy(secret, name);
    }

    private ClientView copy(@Nullable String shown, @Nullable String asking) {
        return new ClientView(
                id,
                agency,
                name,
                clientId,
                authentication,
                keyId,
                shown,
                scopes,
                identityRead,
                dailyReads,
                requestedBy,
                asking,
                approvedBy,
                seenBy,
                disabled,
                createdAt,
                credentialSince,
                version);
    }

    /** How it proves who it is. */
    enum Authentication {
        SECRET,
        KEY
    }

    /** Holds a secret: never printed. */
    @Override
    public String toString() {
        return "ClientView[%s]".formatted(id);
    }
}
