package org.punte.portal.client.emergency;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How to reach somebody tonight. Members that nobody knows are absent. */
public record Essentials(
        UUID id,
        String pseudonym,
        @Nullable String phone,
        @Nullable String email,
        @Nullable JsonNode safeContact,
        @Nullable List<String> languages,
        Instant until) {}
