package org.punte.portal.referral;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.identity.Colleague;
import org.punte.portal.client.identity.Me;
import org.punte.portal.client.referral.Referral;
import org.punte.portal.client.referral.ReferralStatus;
import org.punte.portal.page.Moment;

/** One referral with everything its page says in words. */
record Shown(
        Referral referral,
        String agency,
        @Nullable String phone,
        @Nullable Moment sentAt,
        @Nullable Moment answerBy,
        @Nullable Moment startBy,
        List<String> workers,
        List<TimelineRow> timeline,
        List<Colleague> colleagues,
        Me me) {
    /** One line of the timeline. */
    record TimelineRow(Moment at, String move, @Nullable ReferralStatus to, String agency) {}

    private boolean answering() {
        return referral.isReceived() && me.answers();
    }

    /** Taken on, and the service has not begun in time. */
    public boolean isStartOverdue() {
        return referral.status() == ReferralStatus.ACCEPTED && startBy != null && startBy.isPast();
    }

    public boolean mayAcknowledge() {
        return answering() && referral.status() == ReferralStatus.SENT;
    }

    /** Accepting and declining go together. */
    public boolean mayAnswer() {
        return answering() && (referral.status().isWaiting() || referral.status() == ReferralStatus.WAITLISTED);
    }

    public boolean mayStart() {
        return answering() && referral.status() == ReferralStatus.ACCEPTED;
    }

    public boolean mayComplete() {
        return mayStart() || (answering() && referral.status() == ReferralStatus.IN_SERVICE);
    }

    public boolean mayCancel() {
        var open = referral.status().isWaiting() || mayStillEnd();
        return !referral.isReceived() && me.worksCases() && open;
    }

    /** The named workers, while the person may be open to them. */
    public boolean mayReadPerson() {
        return referral.isReceived() && referral.status().isTaken() && referral.names(me.account());
    }

    /** The supervisor of the named workers, with a reason. */
    public boolean maySupervise() {
        return referral.isReceived() && referral.status().isTaken() && me.supervises() && !referral.names(me.account());
    }

    private boolean mayStillEnd() {
        return referral.status() == ReferralStatus.ACCEPTED || referral.status() == ReferralStatus.IN_SERVICE;
    }
}
