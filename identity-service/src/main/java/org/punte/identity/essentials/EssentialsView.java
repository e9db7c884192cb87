package org.punte.identity.essentials;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.identity.emergency.EmergencyWorkflow.Readable;
import org.punte.identity.reach.SafeWays;
import org.punte.identity.vault.Identity;
import org.punte.web.tag.Tagged;

/** How to reach the person, and in which language; {@code id} is the opening's. Not who it is: the code says which record. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EssentialsView(
        UUID id,
        UUID person,
        String pseudonym,
        @Nullable String phone,
        @Nullable String email,
        @Nullable SafeWays safeContact,
        @Nullable List<String> languages,
        Instant until,
        int version)
        implements Tagged {
    static EssentialsView of(Readable o, Identity who) {
        return new EssentialsView(
                o.id(),
                o.person(),
                o.pseudonym(),
                who.phone(),
                who.email(),
                who.safeContact(),
                who.languages(),
                o.until(),
                o.version());
    }

    /** Holds numbers and addresses: never printed. */
    @Override
    public String toString() {
        return "EssentialsView[sealed]";
    }
}
