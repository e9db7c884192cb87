package org.punte.identity.contact;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.identity.reach.Channel;
import org.punte.identity.reach.SafeWay;
import org.punte.identity.reach.ThirdPerson;

/** That a person may be contacted so at this moment: where, by which word, and who else may answer. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Permission(
        UUID person,
        Channel channel,
        @Nullable String address,
        @Nullable String codeWord,
        @Nullable String mayAnswer,
        @Nullable ThirdPerson thirdPerson) {
    static Permission of(UUID person, Channel channel, SafeWay way, @Nullable String codeWord) {
        return new Permission(person, channel, way.address(), codeWord, way.mayAnswer(), way.thirdPerson());
    }

    /** Holds an address: never printed. */
    @Override
    public String toString() {
        return "Permission[" + channel + "]";
    }
}
