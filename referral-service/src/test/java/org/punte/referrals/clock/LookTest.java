package org.punte.referrals.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.punte.referrals.alarm.AlarmKind.ESCALATION;
import static org.punte.referrals.alarm.AlarmKind.HOLD_DUE;
import static org.punte.referrals.alarm.AlarmKind.NEXT_CANDIDATE;
import static org.punte.referrals.alarm.AlarmKind.QUESTION_OVERDUE;
import static org.punte.referrals.alarm.AlarmKind.REMINDER;
import static org.punte.referrals.alarm.AlarmKind.START_OVERDUE;
import static org.punte.referrals.alarm.AlarmKind.SYSTEM_SILENT;
import static org.punte.referrals.alarm.AlarmKind.WAIT_OVERDUE;
import static org.punte.referrals.life.ReferralStatus.ACCEPTED;
import static org.punte.referrals.life.ReferralStatus.ACKNOWLEDGED;
import static org.punte.referrals.life.ReferralStatus.CANCELLED;
import static org.punte.referrals.life.ReferralStatus.COMPLETED;
import static org.punte.referrals.life.ReferralStatus.DECLINED;
import static org.punte.referrals.life.ReferralStatus.ON_HOLD;
import static org.punte.referrals.life.ReferralStatus.SENT;
import static org.punte.referrals.life.ReferralStatus.WAITLISTED;
import static org.punte.referrals.need.Urgency.EMERGENCY;
import static org.punte.referrals.need.Urgency.URGENT;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.punte.referrals.life.ReferralStatus;

class LookTest {
    private final Looked referral = new Looked();

    @Test
    void silence_is_reminded_of_then_told_to_supervisors_then_it_goes_back() {
        referral.sent(EMERGENCY);

        assertThat(referral.at("14m59s")).isEmpty();
        assertThat(referral.at("15m")).containsExactly(NEXT_CANDIDATE);
        assertThat(referral.at("30m")).containsExactly(REMINDER);
        assertThat(referral.at("59m")).isEmpty();
        assertThat(referral.at("60m")).containsExactly(ESCALATION);
        assertThat(referral.at("119m")).isEmpty();
        assertThat(referral.isExpired()).isFalse();
        assertThat(referral.at("120m")).isEmpty();
        assertThat(referral.isExpired()).isTrue();
    }

    @Test
    void it_is_looked_at_exactly_when_something_is_due() {
        referral.sent(EMERGENCY);

        assertThat(referral.nextLooks(5)).containsExactly("PT15M", "PT30M", "PT1H", "PT2H", "PT24H");
    }

    @Test
    void acknowledging_stops_no_clock() {
        referral.sent(URGENT).becomes(ACKNOWLEDGED);

        assertThat(referral.at("12h")).containsExactly(REMINDER);
        assertThat(referral.at("24h")).containsExactly(ESCALATION);
    }

    @Test
    void a_system_that_has_not_acknowledged_is_silent_and_one_that_has_is_not() {
        assertThat(new Looked().sent(EMERGENCY).ownSystem().at("5m")).containsExactly(SYSTEM_SILENT);
        assertThat(new Looked()
                        .sent(EMERGENCY)
                        .ownSystem()
                        .becomes(ACKNOWLEDGED)
                        .at("5m"))
                .isEmpty();
    }

    @Test
    void safety21_what_was_promised_by_telephone_is_not_called_silent_before_its_time_is_over() {
        referral.sent(EMERGENCY).ownSystem().promised(true);

        assertThat(referral.at("5m")).isEmpty();
        assertThat(referral.at("15m")).isEmpty();
        assertThat(referral.nextLook()).isEqualTo(Instant.EPOCH.plus(Duration.ofMinutes(30)));
        assertThat(referral.at("30m")).containsExactly(REMINDER);
        assertThat(referral.at("60m")).containsExactly(NEXT_CANDIDATE, ESCALATION);
        assertThat(referral.at("61m")).isEmpty();
    }

    @Test
    void safety21_when_the_promise_is_denied_silence_is_spoken_of_as_if_nobody_had_called() {
        referral.sent(EMERGENCY).promised(true).at("20m");

        assertThat(referral.promised(false).at("21m")).containsExactly(NEXT_CANDIDATE);
    }

    @Test
    void safety21_a_question_in_an_emergency_does_not_wake_the_silence_of_what_was_promised() {
        referral.sent(EMERGENCY).promised(true).asked("1m").at("1m");

        assertThat(referral.at("15m")).isEmpty();
        assertThat(referral.at("16m")).containsExactly(QUESTION_OVERDUE);
    }

    @ParameterizedTest
    @EnumSource(
            value = ReferralStatus.class,
            names = {"DECLINED", "COMPLETED", "CANCELLED", "CONSENT_WITHDRAWN", "ENTERED_IN_ERROR", "NOT_DELIVERED"})
    void what_has_ended_is_silent_for_ever(ReferralStatus end) {
        referral.sent(EMERGENCY).becomes(end);

        assertThat(referral.at("48h")).isEmpty();
        assertThat(referral.isExpired()).isFalse();
        assertThat(referral.rests()).isTrue();
    }

    @Test
    void only_what_was_declined_or_expired_has_come_back() {
        assertThat(new Looked().sent(URGENT).becomes(DECLINED).isBack("1h")).isTrue();
        assertThat(new Looked().sent(URGENT).becomes(COMPLETED).isBack("1h")).isFalse();
    }

    @Test
    void taken_on_it_is_overdue_when_the_service_has_not_begun() {
        referral.sent(URGENT).becomes(ACCEPTED);

        assertThat(referral.at("71h")).isEmpty();
        assertThat(referral.at("72h")).containsExactly(START_OVERDUE);
        assertThat(referral.rests()).isTrue();
    }

    @Test
    void of_what_was_slept_through_the_limit_is_said_and_supervisors_get_their_time() {
        referral.sent(EMERGENCY);

        assertThat(referral.at("10h")).containsExactly(NEXT_CANDIDATE, ESCALATION);
        assertThat(referral.at("10h59m")).isEmpty();
        assertThat(referral.isExpired()).isFalse();
        referral.at("11h");
        assertThat(referral.isExpired()).isTrue();
    }

    @Test
    void a_question_stops_the_clock_and_its_answer_lets_it_go_on_with_what_was_left() {
        referral.sent(URGENT);
        referral.asked("6h").at("6h");

        assertThat(referral.at("13h")).isEmpty();
        referral.answered("14h").at("14h");

        assertThat(referral.at("19h59m")).isEmpty();
        assertThat(referral.at("20h")).containsExactly(REMINDER);
        assertThat(referral.at("32h")).containsExactly(ESCALATION);
    }

    @Test
    void a_question_that_its_sender_leaves_open_stops_it_no_longer() {
        referral.sent(URGENT);
        referral.asked("6h").at("6h");

        assertThat(referral.at("18h")).containsExactly(QUESTION_OVERDUE);
        assertThat(referral.at("24h")).containsExactly(REMINDER);
        assertThat(referral.at("36h")).containsExactly(ESCALATION);
        referral.at("48h");
        assertThat(referral.isExpired()).isTrue();
    }

    @Test
    void an_answer_that_comes_late_gives_back_no_more_than_the_senders_own_time() {
        referral.sent(URGENT).asked("6h").answered("20h");

        assertThat(referral.at("23h59m")).isEmpty();
        assertThat(referral.at("24h")).containsExactly(REMINDER);
        assertThat(referral.at("36h")).containsExactly(ESCALATION);
    }

    @Test
    void two_questions_that_nobody_looked_at_in_between_are_both_given_back() {
        referral.sent(URGENT).asked("1h").answered("2h").asked("3h").answered("5h");

        assertThat(referral.at("14h59m")).isEmpty();
        assertThat(referral.at("15h")).containsExactly(REMINDER);
    }

    @Test
    void a_question_after_the_limit_that_nobody_looked_at_gives_supervisors_no_more_than_their_time() {
        referral.sent(URGENT).asked("30h").answered("40h");

        assertThat(referral.at("41h")).containsExactly(ESCALATION);
        referral.at("52h59m");
        assertThat(referral.isExpired()).isFalse();
        referral.at("53h");
        assertThat(referral.isExpired()).isTrue();
    }

    @Test
    void an_emergency_clock_never_stops() {
        referral.sent(EMERGENCY).asked("1m");

        assertThat(referral.at("1m")).isEmpty();
        assertThat(referral.at("15m")).containsExactly(NEXT_CANDIDATE);
        assertThat(referral.at("16m")).containsExactly(QUESTION_OVERDUE);
        assertThat(referral.at("30m")).containsExactly(REMINDER);
        assertThat(referral.at("60m")).containsExactly(ESCALATION);
    }

    @Test
    void a_wait_list_and_a_pause_each_have_a_day_of_their_own_after_every_move() {
        referral.sent(URGENT).becomes(WAITLISTED).ownDay("100h").at("2h");
        assertThat(referral.at("99h")).isEmpty();
        assertThat(referral.at("100h")).containsExactly(WAIT_OVERDUE);
        assertThat(referral.at("300h")).isEmpty();

        referral.becomes(ON_HOLD).ownDay("400h").at("301h");
        assertThat(referral.at("400h")).containsExactly(HOLD_DUE);
        referral.becomes(ON_HOLD).ownDay("500h").at("401h");
        assertThat(referral.at("500h")).containsExactly(HOLD_DUE);
    }

    @Test
    void what_was_cancelled_before_anybody_took_it_on_is_nobodys_to_confirm() {
        referral.sent(URGENT).asked("1h").becomes(CANCELLED);

        assertThat(referral.at("100h")).isEmpty();
        assertThat(referral.rests()).isTrue();
    }

    @Test
    void whoever_undoes_an_answer_meets_the_clock_as_it_is() {
        referral.sent(URGENT).becomes(ACCEPTED).at("12h");

        referral.becomes(ACKNOWLEDGED);

        assertThat(referral.at("25h")).containsExactly(ESCALATION);
    }

    @Test
    void the_same_look_twice_says_nothing_new() {
        referral.sent(EMERGENCY);

        referral.at("60m");

        assertThat(referral.at("60m")).isEmpty();
        assertThat(Instant.EPOCH.plus(Duration.ofHours(2))).isEqualTo(referral.nextLook());
    }

    @Test
    void before_it_is_answered_nobody_is_told_that_a_service_has_not_begun() {
        referral.sent(URGENT).becomes(SENT);

        assertThat(referral.at("80h")).doesNotContain(START_OVERDUE);
    }
}
