package org.punte.identity.person;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.identity.otherrecord.OtherRecord;
import org.punte.identity.vault.Identity;
import org.punte.web.tag.Tagged;

/**
 * What an assigned worker of the owner sees: everything.
 *
 * @param stopUseSince the consent under which another agency told of the person ended then, and nothing stands in its place: what is kept may
 *     stay, and is used no further (safety 1); absent in what a change answers
 * @param otherRecords further records of the agency with which the reader works and which came from referrals of the same person of the same
 *     sender (ADR 0045); absent where there are none, and in what a change answers
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PersonView(
        UUID id,
        String pseudonym,
        UUID owner,
        Instant registeredAt,
        @Nullable AgeBasis ageBasis,
        boolean treatedAsChild,
        boolean practice,
        @Nullable Instant stopUseSince,
        @Nullable List<OtherRecord> otherRecords,
        @JsonUnwrapped Identity identity,
        int version)
        implements Tagged {
    static PersonView of(Person p, Identity who) {
        return new PersonView(
                p.id,
                p.pseudonym,
                p.owner,
                p.registeredAt,
                p.ageBasis,
                p.treatedAsChild,
                p.practice,
                p.stopUseSince,
                p.otherRecords,
                who,
                p.version);
    }

    /** Holds names: never printed. */
    @Override
    public String toString() {
        return "PersonView[sealed]";
    }
}
