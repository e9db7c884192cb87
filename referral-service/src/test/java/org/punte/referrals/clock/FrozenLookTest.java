package org.punte.referrals.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.punte.referrals.alarm.AlarmKind.ESCALATION;
import static org.punte.referrals.alarm.AlarmKind.HOLD_DUE;
import static org.punte.referrals.alarm.AlarmKind.NEXT_CANDIDATE;
import static org.punte.referrals.alarm.AlarmKind.QUESTION_OVERDUE;
import static org.punte.referrals.alarm.AlarmKind.REMINDER;
import static org.punte.referrals.alarm.AlarmKind.START_OVERDUE;
import static org.punte.referrals.alarm.AlarmKind.WAIT_OVERDUE;
import static org.punte.referrals.life.ReferralStatus.ACCEPTED;
import static org.punte.referrals.life.ReferralStatus.ON_HOLD;
import static org.punte.referrals.life.ReferralStatus.REDIRECTED;
import static org.punte.referrals.life.ReferralStatus.WAITLISTED;
import static org.punte.referrals.need.Urgency.EMERGENCY;
import static org.punte.referrals.need.Urgency.URGENT;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.punte.referrals.life.ReferralStatus;

/** What a suspended agency has sent stands still. */
class FrozenLookTest {
    private final Looked referral = new Looked();

    @Test
    void safety29_while_its_sender_takes_no_part_nothing_is_said_and_then_as_much_time_is_left_as_there_was() {
        referral.sent(EMERGENCY);
        assertThat(referral.at("15m")).containsExactly(NEXT_CANDIDATE);

        referral.frozen(true);
        assertThat(referral.at("20m")).isEmpty();
        assertThat(referral.at("10h")).isEmpty();
        referral.frozen(false);

        assertThat(referral.at("10h")).isEmpty();
        assertThat(referral.stoodStill()).isEqualTo(Duration.parse("PT9H40M"));
        // it was told frozen with the first look, 40 minutes before the limit
        assertThat(referral.at("10h10m")).containsExactly(REMINDER);
        assertThat(referral.at("10h39m")).isEmpty();
        assertThat(referral.at("10h40m")).containsExactly(ESCALATION);
        assertThat(referral.at("11h40m")).isEmpty();
        assertThat(referral.isExpired()).isTrue();
    }

    @Test
    void safety29_a_question_stands_still_with_its_sender_as_well() {
        referral.sent(URGENT).asked("2h");

        referral.frozen(true);
        assertThat(referral.at("4h")).isEmpty();
        referral.frozen(false);
        assertThat(referral.at("104h")).isEmpty();

        assertThat(referral.at("113h59m")).isEmpty();
        assertThat(referral.at("114h")).containsExactly(QUESTION_OVERDUE);
    }

    @Test
    void safety29_whoever_was_taken_on_or_waits_for_a_place_is_rung_for_all_the_same() {
        assertThat(taken(ACCEPTED).at("72h")).containsExactly(START_OVERDUE);
        assertThat(taken(WAITLISTED).ownDay("0h").at("2h")).containsExactly(WAIT_OVERDUE);
        assertThat(taken(ON_HOLD).ownDay("0h").at("2h")).containsExactly(HOLD_DUE);
    }

    private static Looked taken(ReferralStatus status) {
        return new Looked().sent(URGENT).becomes(status).frozen(true);
    }

    @Test
    void safety29_what_was_answered_meanwhile_stood_still_until_then() {
        referral.sent(URGENT).frozen(true);
        assertThat(referral.at("2h")).isEmpty();
        assertThat(referral.becomes(REDIRECTED, "30h").at("30h")).isEmpty();
        referral.frozen(false);

        assertThat(referral.isBack("50h")).isTrue();
        assertThat(referral.stoodStill()).isEqualTo(Duration.ofHours(28));
    }

    @Test
    void what_came_back_meanwhile_is_heard_of_when_the_sender_is_back() {
        referral.sent(URGENT).becomes(REDIRECTED).frozen(true);
        assertThat(referral.isBack("2h")).isFalse();

        assertThat(referral.frozen(false).isBack("50h")).isTrue();
        assertThat(referral.rests()).isTrue();
    }
}
