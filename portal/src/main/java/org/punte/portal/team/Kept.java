package org.punte.portal.team;

import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.desk.SavedFilter;

/** A way of looking that was kept: its address, and what it says in codes. */
record Kept(UUID id, Looking looking) {
    static Kept of(SavedFilter filter) {
        return new Kept(Objects.requireNonNull(filter.id()), Looking.of(filter));
    }

    /** The same as a form sends it. */
    static class Form {
        @RestForm
        @Nullable
        String view;

        @RestForm
        @Nullable
        String status;

        @RestForm
        @Nullable
        String urgency;

        @RestForm
        @Nullable
        String service;

        @RestForm
        @Nullable
        String region;

        Looking looking() {
            var looking = new Looking();
            looking.view = view;
            looking.status = status;
            looking.urgency = urgency;
            looking.service = service;
            looking.region = region;
            return looking;
        }
    }
}
