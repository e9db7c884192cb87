package org.punte.portal.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import org.punte.portal.agency.Directory;
import org.punte.portal.agency.Own;
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
    private final Own own;
    private final Directory directory;
    private final Frame frame;
    private final Clock clock;

    @Inject
    MeetingPage(@RestClient ReferralClient referrals, Own own, Directory directory, Frame frame, Clock clock) {
        this.referrals = referrals;
        this.own = own;
        this.directory = directory;
        this.frame = frame;
        this.clock = clock;
    }

    /** What the page says; {@code at} and {@code meeting} only where it was read just now. */
    record Shown(
            Referral referral,
            String agency,
            @Nullable String phone,
            boolean opens,
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

        /** The same of what was said, also while it is paused. */
        public boolean mayTakeBack() {
            return referral.isReceived() && referral.isMetBy(me.account(), opens);
        }

        /** Whether there may be something to read: taken on, and not begun. */
        public boolean mayRead() {
            return referral.isMetBy(me.account(), opens);
        }

        /** There may be, and whoever works with the person reads it. */
        public boolean isColleagues() {
            return !referral.isReceived() && referral.isMeetingAhead() && !opens;
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
                r.isReceived() ? null : directory.phone(r.counterpart()),
                opens(r),
                LocalDate.ofInstant(now, frame.zone()),
                meeting,
                meeting == null ? null : new Moment(meeting.at(), frame.zone(), meeting.zone(), now),
                meeting == null ? null : new Moment(meeting.toldAt(), frame.zone(), meeting.zone(), now),
                frame.me());
    }

    /** As on the page of the referral: whoever presses the button without being entitled would stand in the ledger as refused. */
    private boolean opens(Referral referral) {
        var person = referral.person();
        return person != null && frame.me().worksCases() && own.opens(person);
    }
}
