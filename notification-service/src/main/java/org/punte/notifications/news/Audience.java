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
    /** Or the desk, where the author has left. */
    AUTHOR,
    /** What is nobody else's to know. */
    AUTHOR_ALONE,
    /** Something has to be done, also when the author is not there. */
    SENDING_DESK,
    /** It was a no: whoever can ask the next, in an emergency supervisors as well. */
    ASKING_NEXT,
    /** Somebody has to look at it who answers for others, and somebody else has to be asked. */
    SENDING_SUPERVISORS,
    /** The desk, and whoever was named. */
    RECEIVER,
    /** The desk alone: whoever was named hears it otherwise. */
    RECEIVER_DESK;

    UUID agency(ReferralHeard referral) {
        return this == RECEIVER || this == RECEIVER_DESK ? referral.receiver() : referral.sender();
    }

    List<Addressee> of(ReferralHeard referral, RoleHolderRepository holders) {
        return switch (this) {
            case AUTHOR -> holders.orDesk(referral.sender(), referral.author());
            case AUTHOR_ALONE -> List.of(new Addressee(referral.author()));
            case SENDING_DESK -> deskAnd(Set.of(referral.author()));
            case ASKING_NEXT ->
                deskAnd(referral.isEmergency() ? withSupervisors(referral, holders) : Set.of(referral.author()));
            case SENDING_SUPERVISORS -> deskAnd(withSupervisors(referral, holders));
            case RECEIVER -> deskAnd(referral.workers());
            case RECEIVER_DESK -> List.of(Addressee.DESK);
        };
    }

    private static List<UUID> withSupervisors(ReferralHeard referral, RoleHolderRepository holders) {
        var supervisors = holders.at(referral.sender(), Roles.SUPERVISOR);
        return Stream.concat(Stream.of(referral.author()), supervisors.stream()).toList();
    }

    private static List<Addressee> deskAnd(@Nullable Collection<UUID> accounts) {
        var named = accounts == null ? List.<Addressee>of() : Told.accounts(accounts);
        return Stream.concat(Stream.of(Addressee.DESK), named.stream()).toList();
    }
}
