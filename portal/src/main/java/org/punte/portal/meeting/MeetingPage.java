package org.punte.portal.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import org.punte.portal.agency.Directory;
import org.punte.portal.client.identity.Me;
import org.punte.portal.client.meeting.Meeting;
import org.punte.portal.client.referral.Referral;
import org.punte.portal.client.referral.ReferralClient;
import org.punte.portal.client.referral.ReferralStatus;
import org.punte.portal.page.Frame;
import org.punte.portal.page.Moment;

/** Puts together what the page about a meeting needs, from either side. */
@RequestScoped
class MeetingPage {
    private final ReferralClient referrals;
    private final Directory directory;
    private final Frame frame;
    private final Clock clock;

    @Inject
    MeetingPage(@RestClient ReferralClient referrals, Directory directory, Frame frame, Clock clock) {
        this.referrals = referrals;
        this.directory = directory;
        this.frame = frame;
        this.clock = clock;
    }

    /** What the page says; {@code at} and {@code meeting} only where it was read just now. */
    record Shown(
            Referral referral,
            String agency,
            LocalDate today,
            @Nullable Meeting meeting,
            @Nullable Moment at,
            @Nullable Moment toldAt,
            Me me) {
        /** Whether it is the reader's to say, as far as is known here; identity-service decides. */
        public boolean mayTell() {
            return referral.isReceived()
                    && referral.status() == ReferralStatus.ACCEPTED
                    && referral.names(me.account());
        }

        /** Whether there may be something to read: taken on, and not begun. */
        public boolean mayRead() {
            var ahead = referral.status() == ReferralStatus.ACCEPTED || referral.isOnHold();
            return ahead && (!referral.isReceived() || referral.names(me.account()));
        }

        /** Holds a place: never printed. */
        @Override
        public String toString() {
            return "Shown";
        }
    }

    Shown of(UUID id) {
        return of(id, null);
    }

    Shown of(UUID id, @Nullable Meeting meeting) {
        var r = referrals.referral(id);
        var now = clock.instant();
        return new Shown(
                r,
                directory.name(r.counterpart()),
                LocalDate.ofInstant(now, frame.zone()),
                meeting,
                meeting == null ? null : new Moment(meeting.at(), frame.zone(), meeting.zone(), now),
                meeting == null ? null : new Moment(meeting.toldAt(), frame.zone(), meeting.zone(), now),
                frame.me());
    }
}
