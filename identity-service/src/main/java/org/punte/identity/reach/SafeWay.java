package org.punte.identity.reach;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way to reach somebody.
 *
 * @param address a number, a mail or postal address, a place
 * @param confirmedSafe the person said that it is safe to write or call here
 * @param hours when; without any at all times
 * @param mayAnswer who may pick up, besides the person
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SafeWay(
        @NotNull Channel channel,
        @Nullable @Size(max = 500) String address,
        boolean confirmedSafe,
        @Nullable @Size(max = 14) List<@NotNull @Valid SafeHours> hours,
        @Nullable @Size(max = 500) String mayAnswer,
        @Nullable @Valid ThirdPerson thirdPerson) {
    SafeWay unconfirmed() {
        return new SafeWay(channel, address, false, hours, mayAnswer, thirdPerson);
    }

    @JsonIgnore
    boolean isPermitted() {
        return channel != Channel.THIRD_PERSON || thirdPerson != null && thirdPerson.permitted();
    }

    boolean isOpenAt(LocalDateTime moment) {
        return hours == null || hours.isEmpty() || hours.stream().anyMatch(safe -> safe.contain(moment));
    }

    /** Holds an address: never printed. */
    @Override
    public String toString() {
        return "SafeWay[sealed]";
    }
}
