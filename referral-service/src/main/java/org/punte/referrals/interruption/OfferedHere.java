package org.punte.referrals.interruption;

import static org.punte.referrals.directory.ListingStatus.ACTIVE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.punte.referrals.directory.Directory;
import org.punte.referrals.directory.ListingDescribed;
import org.punte.referrals.invitation.Invitations;

/** What a service that closes has offered in calls stands no more, in that transaction: nobody chooses a house whose door is shut. */
@ApplicationScoped
class OfferedHere {
    private final Directory directory;
    private final Invitations invitations;

    OfferedHere(Directory directory, Invitations invitations) {
        this.directory = directory;
        this.invitations = invitations;
    }

    void described(@Observes ListingDescribed listing) {
        if (listing.now() == ACTIVE || listing.now() == listing.before()) return;
        var last = directory.isClosedForNow(listing.agency(), listing.service());
        invitations.closes(listing.listing(), listing.agency(), listing.service(), last);
    }
}
