package org.punte.portal.client.identity;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Opens a record. Every fact may be left out. */
public record RegisterPerson(
        AgeBasis ageBasis,
        @Nullable Boolean adult,
        @Nullable Boolean practice,
        @JsonAnyGetter Map<String, Object> facts) {
    /** Holds names: never printed. */
    @Override
    public String toString() {
        return "RegisterPerson[sealed]";
    }
}
