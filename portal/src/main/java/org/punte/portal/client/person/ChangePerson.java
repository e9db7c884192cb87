package org.punte.portal.client.person;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.identity.AgeBasis;

/** What is told replaces what was; {@code forget} names what is no longer thought to be so. */
public record ChangePerson(
        @Nullable AgeBasis ageBasis,
        List<String> forget,
        @JsonAnyGetter Map<String, Object> facts) {
    /** Holds names: never printed. */
    @Override
    public String toString() {
        return "ChangePerson[sealed]";
    }
}
