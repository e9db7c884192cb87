package org.punte.portal.client.renewal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is said about a lost factor. */
public final class RenewalCommand {
    /** I have met this person; {@code factor} is {@code TOTP} or {@code CODES}, {@code agency} theirs where it is another. */
    public record Ask(
            UUID account,
            Recognition recognisedBy,
            String factor,
            @Nullable UUID agency) {}

    /** I have met this person as well. */
    public record Confirm(Recognition recognisedBy) {}

    private RenewalCommand() {}
}
