package org.punte.identity.reach;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Somebody who must not learn of anything, and at which numbers or addresses they would. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MustNotKnow(
        @NotBlank @Size(max = 200) String who,
        @Nullable @Size(max = 10) List<@NotNull @Size(max = 254) String> addresses) {
    boolean reads(@Nullable String address) {
        return address != null
                && addresses != null
                && addresses.stream().anyMatch(own -> plain(own).equals(plain(address)));
    }

    /** A number is the same however it is spaced, with or without the country in front. */
    private static String plain(String address) {
        var digits = address.replaceAll("[^0-9]", "");
        if (address.indexOf('@') < 0 && digits.length() >= 9) return digits.substring(digits.length() - 9);
        return address.strip().toLowerCase(Locale.ROOT);
    }

    /** Holds a name: never printed. */
    @Override
    public String toString() {
        return "MustNotKnow[sealed]";
    }
}
