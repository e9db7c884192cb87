package org.punte.portal.client.directory;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Places of one service; numbers only for its own agency. */
public record Places(UUID id, UUID agency, @Nullable Own own, Shown shown, int version) {
    /** What was counted, and what is kept or was given since. */
    public record Own(
            @Nullable Integer women,
            @Nullable Integer men,
            @Nullable Integer children,
            @Nullable Integer families,
            @Nullable Instant countedAt,
            long held,
            long taken,
            @Nullable List<Awaited> awaited) {
        /** Of one kind. */
        public @Nullable Integer of(PlaceFor kind) {
            return switch (kind) {
                case WOMEN -> women;
                case MEN -> men;
                case CHILDREN -> children;
                case FAMILIES -> families;
            };
        }
    }

    /** Who was given a place and has not come. */
    public record Awaited(UUID referral, String code, PlaceFor kind) {}

    /** What everybody reads. */
    public record Shown(
            Level women,
            Level men,
            Level children,
            Level families,
            @Nullable LocalDate countedOn) {
        /** Of one kind. */
        public Level of(PlaceFor kind) {
            return switch (kind) {
                case WOMEN -> women;
                case MEN -> men;
                case CHILDREN -> children;
                case FAMILIES -> families;
            };
        }
    }

    /**
     * The same in a list of all who give a service, and whom to call.
     *
     * @param deskStaffed whether somebody sits at the desk now
     */
    public record Offered(
            UUID id,
            UUID agency,
            String agencyName,
            Shown shown,
            boolean deskStaffed,
            @Nullable String deskPhone) {}

    /** So many are free now. */
    public record Count(
            @Nullable Integer women,
            @Nullable Integer men,
            @Nullable Integer children,
            @Nullable Integer families) {}

    /** All that is said of places to others. */
    public enum Level {
        YES,
        FEW,
        @JsonEnumDefaultValue
        ASK;

        /** Nothing is said: one asks them. */
        public boolean isAsk() {
            return this == ASK;
        }
    }
}
