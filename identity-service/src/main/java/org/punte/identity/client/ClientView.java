package org.punte.identity.client;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.identity.account.AccountAccess.Client;
import org.punte.web.tag.Tagged;

/** What an administrator sees of a partner's system. The secret is in the first answer only. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ClientView(
        UUID id,
        UUID agency,
        String name,
        String clientId,
        @Nullable String secret,
        List<String> roles,
        int version) implements Tagged {
    static ClientView of(Client c, @Nullable String secret) {
        return new ClientView(c.id(), c.agency(), c.name(), c.clientId(), secret, c.roles(), c.version());
    }

    /** Holds a secret: never printed. */
    @Override
    public String toString() {
        return "ClientView[%s]".formatted(id);
    }
}
