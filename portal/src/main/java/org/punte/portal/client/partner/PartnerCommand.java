package org.punte.portal.client.partner;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What administrators do about partner systems. */
public final class PartnerCommand {
    /** Lets a system in, with a secret made for it or with its public key. */
    public record Create(
            String name,
            List<Scope> scopes,
            @Nullable String publicKey,
            @Nullable Integer dailyReads) {}

    /** A new secret, or this key. */
    public record Rotate(@Nullable String publicKey) {}

    /** These scopes and no others. */
    public record Rescope(List<Scope> scopes) {}

    private PartnerCommand() {}
}
