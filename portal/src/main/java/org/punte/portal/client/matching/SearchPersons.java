package org.punte.portal.client.matching;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** What one remembers of somebody. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SearchPersons(
        @Nullable String name,
        @Nullable Birth birthDate,
        @Nullable String phone) {
    /** A year that is about right. */
    public record Birth(String precision, String from) {
        public static Birth inYear(int year) {
            return new Birth("YEAR", "%04d-01-01".formatted(year));
        }
    }

    /** Holds names: never printed. */
    @Override
    public String toString() {
        return "SearchPersons[sealed]";
    }
}
