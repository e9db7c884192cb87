package org.punte.referrals.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.alarm.AlarmKind;
import org.punte.referrals.clock.Look.Found;
import org.punte.referrals.life.ReferralStatus;
import org.punte.referrals.need.AgeBand;
import org.punte.referrals.need.Envelope;
import org.punte.referrals.need.ServiceCode;
import org.punte.referrals.need.Urgency;
import org.punte.referrals.sheet.Brought;
import org.punte.referrals.sheet.Promised;
import org.punte.referrals.sheet.ReferralSheet;

/** A referral that was sent at the epoch, with the times of the first rules, and what a look at it finds. */
class Looked implements Times {
    private static final UUID ANY = UUID.randomUUID();

    private final RunningClock clock = new RunningClock(ANY, ANY, ANY);
    private Urgency urgency = Urgency.URGENT;
    private ReferralStatus status = ReferralStatus.SENT;
    private Instant answerBy = Instant.EPOCH;
    private int version;
    private @Nullable Instant ownDay;
    private @Nullable Promised promised;
    private @Nullable Instant since;
    private boolean expired;
    private boolean frozen;

    Looked sent(Urgency urgency) {
        this.urgency = urgency;
        int hours = urgency == Urgency.EMERGENCY ? 1 : 24;
        answerBy = after(Duration.ofHours(hours));
        clock.answerBy = answerBy;
        clock.remindAt = after(Duration.ofMinutes(30L * hours));
        clock.escalateAt = answerBy;
        clock.expireAt = expiry(urgency, ANY, answerBy);
        clock.startAt = after(Duration.ofHours(urgency == Urgency.EMERGENCY ? 24 : 72));
        if (urgency == Urgency.EMERGENCY) clock.candidateAt = after(Duration.ofMinutes(15));
        clock.dueAt = clock.firstOfAnswer(Instant.EPOCH, false);
        return this;
    }

    Looked ownSystem() {
        clock.systemAt = after(Duration.ofMinutes(5));
        return this;
    }

    Looked becomes(ReferralStatus status) {
        this.status = status;
        version++;
        clock.ownOf = null;
        return this;
    }

    /** The receiver answers so long after the sending. */
    Looked becomes(ReferralStatus status, String time) {
        since = after(parsed(time));
        return becomes(status);
    }

    Looked promised(boolean stands) {
        promised = stands ? new Promised("+40 232 000 000", Instant.EPOCH, Instant.EPOCH) : null;
        return this;
    }

    Looked ownDay(String time) {
        ownDay = after(parsed(time));
        return this;
    }

    /** The receiver asks so long after the sending; the sender has twelve hours, in an emergency fifteen minutes. */
    Looked asked(String time) {
        var now = after(parsed(time));
        boolean emergency = urgency == Urgency.EMERGENCY;
        clock.ask(now, now.plus(emergency ? Duration.ofMinutes(15) : Duration.ofHours(12)), !emergency);
        return becomes(ReferralStatus.INFORMATION_REQUESTED);
    }

    /** The sender answers so long after the sending. */
    Looked answered(String time) {
        clock.goOn(after(parsed(time)), urgency, this);
        return becomes(ReferralStatus.ACKNOWLEDGED);
    }

    Looked frozen(boolean still) {
        frozen = still;
        return this;
    }

    /** Looks so long after the sending. */
    List<AlarmKind> at(String time) {
        return look(after(parsed(time))).alarms();
    }

    /** How long nobody could answer, because the sender took no part. */
    Duration stoodStill() {
        return Duration.ofSeconds(clock.frozenSeconds);
    }

    boolean isBack(String time) {
        return look(after(parsed(time))).back();
    }

    boolean isExpired() {
        return expired;
    }

    boolean rests() {
        return clock.dueAt == null;
    }

    @Nullable
    Instant nextLook() {
        return clock.dueAt;
    }

    /** How long after the sending it is looked at, each time when it is due. */
    List<String> nextLooks(int most) {
        var looks = new ArrayList<String>();
        for (int i = 0; i < most && clock.dueAt != null; i++) {
            looks.add(Duration.between(Instant.EPOCH, clock.dueAt).toString());
            look(clock.dueAt);
        }
        return looks;
    }

    private Found look(Instant now) {
        var brought = new Brought();
        brought.answerBy = answerBy;
        brought.promised = promised;
        brought.statusSince = since;
        var referral = new ReferralSheet(
                ANY,
                version,
                "RF-2222-2222",
                ANY,
                ANY,
                ANY,
                ANY,
                null,
                null,
                null,
                ServiceCode.ACC_SHELTER,
                urgency,
                new Envelope(AgeBand.ADULT, null, "IS", null, null, null),
                status,
                status,
                Instant.EPOCH,
                brought);
        var found = Look.at(clock, referral, this, now);
        expired |= found.expired();
        return found;
    }

    @Override
    public Instant own(ReferralSheet referral, Instant now) {
        return ownDay == null ? now.plus(Duration.ofHours(12)) : ownDay;
    }

    @Override
    public boolean isFrozen(UUID sender) {
        return frozen;
    }

    @Override
    public Instant expiry(Urgency urgency, UUID receiver, Instant heard) {
        return heard.plus(Duration.ofHours(urgency == Urgency.EMERGENCY ? 1 : 12));
    }

    @Override
    public Instant resumed(Urgency urgency, UUID receiver, Instant moment, Instant paused, Instant until) {
        return moment.isAfter(paused) ? moment.plus(Duration.between(paused, until)) : moment;
    }

    private static Duration parsed(String time) {
        return Duration.parse("PT" + time);
    }

    private static Instant after(Duration time) {
        return Instant.EPOCH.plus(time);
    }
}
