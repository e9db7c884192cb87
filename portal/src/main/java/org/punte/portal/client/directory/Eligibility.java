package org.punte.portal.client.directory;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whom a service takes. */
public record Eligibility(
        @Nullable Integer minAge,
        @Nullable Integer maxAge,
        @Nullable List<Sex> sexes,
        @Nullable List<Stage> statuses,
        @Nullable Boolean families,
        @Nullable Boolean disabilities) {
    /** Whom it takes, where it makes a difference. */
    public enum Sex {
        FEMALE,
        MALE,
        @JsonEnumDefaultValue
        OTHER
    }

    /** How far somebody's identification has to be. */
    public enum Stage {
        POTENTIAL,
        PRESUMED,
        IDENTIFIED,
        @JsonEnumDefaultValue
        OTHER
    }
}
