package org.punte.notifications.news;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.punte.notifications.message.Told;
import org.punte.notifications.message.Told.Addressee;
import org.punte.web.caller.Roles;

/** Who of the two sides of a referral is told. */
enum Audience {
    AUTHOR,
    /** Something has to be done, also when the author is not there. */
    SENDING_DESK,
    /** It was a no: whoever can ask the next, in an emergency supervisors as well. */
    ASKING_NEXT,
    /** Somebody has to look at it who answers for others. */
    SENDING_SUPERVISORS,
    /** The desk, and whoever was named. */
    RECEIVER;

    UUID agency(ReferralHeard referral) {
        return this == RECEIVER ? referral.receiver() : referral.sender();
    }

    List<Addressee> of(ReferralHeard referral, RoleHolderRepository holders) {
        return switch (this) {
            case AUTHOR -> List.of(new Addressee(referral.author()));
            case SENDING_DESK -> deskAnd(Set.of(referral.author()));
            case ASKING_NEXT -> deskAnd(askingNext(referral, holders));
            case SENDING_SUPERVISORS -> supervisorsAnd(referral, holders.at(referral.sender(), Roles.SUPERVISOR));
            case RECEIVER -> deskAnd(referral.workers());
        };
    }

    private static List<UUID> askingNext(ReferralHeard referral, RoleHolderRepository holders) {
        var author = List.of(referral.author());
        if (!referral.isEmergency()) return author;
        var supervisors = holders.at(referral.sender(), Roles.SUPERVISOR);
        return Stream.concat(author.stream(), supervisors.stream()).toList();
    }

    private static List<Addressee> supervisorsAnd(ReferralHeard referral, List<UUID> supervisors) {
        return Told.accounts(Stream.concat(Stream.of(referral.author()), supervisors.stream())
                .toList());
    }

    private static List<Addressee> deskAnd(@Nullable Collection<UUID> accounts) {
        var named = accounts == null ? List.<Addressee>of() : Told.accounts(accounts);
        return Stream.concat(Stream.of(Addressee.DESK), named.stream()).toList();
    }
}
