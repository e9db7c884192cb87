package org.punte.referrals.invitation;

import static org.punte.referrals.directory.DirectoryProblem.SERVICE_TEMPORARILY_CLOSED;
import static org.punte.referrals.invitation.InvitationProblem.PLACE_NOT_NAMED;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.capacity.Places;
import org.punte.referrals.colleague.Colleagues;
import org.punte.referrals.cooperation.Cooperation;
import org.punte.referrals.directory.Directory;
import org.punte.referrals.directory.ListingStatus;
import org.punte.referrals.invitation.Invitation.Kept;
import org.punte.referrals.life.DeclineReason;
import org.punte.web.caller.Caller;

/** Keeps a place for an offer and lets it go; always as the agency whose place it is. */
@ApplicationScoped
class Keeping {
    private final Cooperation cooperation;
    private final Colleagues colleagues;
    private final Directory directory;
    private final Places places;
    private final Until until;

    Keeping(Cooperation cooperation, Colleagues colleagues, Directory directory, Places places, Until until) {
        this.cooperation = cooperation;
        this.colleagues = colleagues;
        this.directory = directory;
        this.places = places;
        this.until = until;
    }

    void keep(Invitation invitation, MakeOffer command) {
        until.requireOfferable(invitation);
        cooperation.requireTaking(invitation.sender);
        requireGiven(invitation);
        colleagues.requireAtWork(command.workers());
        letGo(invitation);
        var end = until.of(invitation);
        invitation.offer(until.who(), command.workers(), place(invitation, command, end), end);
    }

    /** What is closed is not offered: nobody could choose it. */
    private void requireGiven(Invitation invitation) {
        if (directory.isClosedForNow(invitation.receiver, invitation.service))
            throw SERVICE_TEMPORARILY_CLOSED.because("%s is closed: open it, or decline", invitation.service);
    }

    /** For good; what was kept for it is somebody else's. */
    void decline(Invitation invitation, DeclineReason reason) {
        until.decline(invitation, reason);
        letGo(invitation);
    }

    void letGo(Invitation invitation) {
        if (invitation.hold != null) places.release(invitation.hold);
        invitation.hold = null;
    }

    /** Where places of the service are counted one of them is named; other services keep time, not places. */
    private @Nullable Kept place(Invitation invitation, MakeOffer command, Instant end) {
        if (!invitation.service.isAccommodation()) return null;
        var own = Map.of(invitation.receiver, directory.agencies().get(invitation.receiver));
        var given = directory.services(own, invitation.service).stream()
                .filter(service -> service.status() == ListingStatus.ACTIVE)
                .filter(service -> places.isCounted(service.id()))
                .toList();
        if (given.isEmpty()) return null;
        var listing =
                command.listing() == null && given.size() == 1 ? given.get(0).id() : command.listing();
        var known = given.stream().anyMatch(service -> service.id().equals(listing));
        if (!known || command.place() == null)
            throw PLACE_NOT_NAMED
                    .because("Name the service and the kind of place")
                    .with("services", given.size());
        var hold = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        places.keep(hold, listing, invitation.receiver, command.place(), end);
        return new Kept(hold, command.place());
    }

    /** Who offers, and until when it stands. */
    @ApplicationScoped
    static class Until {
        private final InvitationConfig config;
        private final Caller caller;
        private final Clock clock;

        Until(InvitationConfig config, Caller caller, Clock clock) {
            this.config = config;
            this.caller = caller;
            this.clock = clock;
        }

        UUID who() {
            return caller.account();
        }

        void requireOfferable(Invitation invitation) {
            invitation.requireOfferable(clock.instant());
        }

        void decline(Invitation invitation, DeclineReason reason) {
            invitation.decline(reason, clock.instant());
        }

        Instant of(Invitation invitation) {
            return clock.instant().plus(config.of(invitation.urgency));
        }
    }
}
