package org.punte.portal.client.minor;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** When the directorate was told of a person, newest first. */
public record Notifications(
        UUID id, List<Told> notifications, @Nullable List<UUID> available) {
    /** Whether this directorate can be told. */
    public boolean offers(UUID directorate) {
        return available == null || available.contains(directorate);
    }

    /** One telling. */
    public record Told(
            UUID id,
            @Nullable UUID directorate,
            @Nullable String county,
            @Nullable String number,
            How how,
            Instant toldAt,
            @Nullable String reference,
            @Nullable String reason) {}

    /** How it was told. */
    public enum How {
        TELEPHONE,
        IN_PERSON,
        WRITTEN,
        EMERGENCY_LINE,
        @JsonEnumDefaultValue
        OTHER
    }

    /** A new one. */
    public record Tell(
            @Nullable UUID directorate,
            @Nullable String county,
            @Nullable String number,
            How how,
            Instant toldAt,
            @Nullable String reference,
            @Nullable String reason) {}
}
