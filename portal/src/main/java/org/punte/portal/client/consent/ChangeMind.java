package org.punte.portal.client.consent;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.identity.Category;

/** One of the four acts, and how it was said. */
public record ChangeMind(
        StopAct act,
        @Nullable UUID consent,
        @Nullable UUID receiver,
        @Nullable Category category,
        String asked,
        String how,
        boolean alone,
        @Nullable Boolean free,
        @Nullable String remark) {
    /** Holds free text: never printed. */
    @Override
    public String toString() {
        return "ChangeMind[" + act + "]";
    }
}
