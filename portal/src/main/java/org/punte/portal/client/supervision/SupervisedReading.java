package org.punte.portal.client.supervision;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A supervisor asks to read whom a referral is about, and says why. */
public record SupervisedReading(UUID referral, @Nullable String reason) {
    @Override
    public String toString() {
        return "SupervisedReading[" + referral + "]";
    }
}
