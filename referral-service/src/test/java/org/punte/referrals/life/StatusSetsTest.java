package org.punte.referrals.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.punte.referrals.life.ReferralStatus.*;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.punte.web.query.Listed;

/** What queries ask for by a name is what is meant: a status that comes anew has to be thought of here. */
class StatusSetsTest {
    @Test
    void every_status_is_drafted_open_or_over() {
        assertThat(OPEN)
                .containsExactlyInAnyOrder(
                        SENT, ACKNOWLEDGED, INFORMATION_REQUESTED, WAITLISTED, ACCEPTED, IN_SERVICE, ON_HOLD);
        assertThat(Stream.of(ReferralStatus.values()).filter(status -> !status.isOpen() && !status.isOver()))
                .containsExactly(DRAFT);
    }

    @Test
    void what_is_open_waits_for_an_answer_or_is_kept_by_the_receiver() {
        assertThat(AWAITING_ANSWER).containsExactlyInAnyOrder(SENT, ACKNOWLEDGED, INFORMATION_REQUESTED);
        assertThat(IN_HAND).containsExactlyInAnyOrder(ACCEPTED, IN_SERVICE, ON_HOLD);
        assertThat(KEPT).containsExactlyInAnyOrder(WAITLISTED, ACCEPTED, IN_SERVICE, ON_HOLD);
        assertThat(Stream.concat(AWAITING_ANSWER.stream(), KEPT.stream())).containsExactlyInAnyOrderElementsOf(OPEN);
        assertThat(ANSWERABLE).containsExactlyInAnyOrder(SENT, ACKNOWLEDGED, INFORMATION_REQUESTED, WAITLISTED);
        assertThat(NOT_BEGUN)
                .containsExactlyInAnyOrder(SENT, ACKNOWLEDGED, INFORMATION_REQUESTED, WAITLISTED, ACCEPTED);
    }

    @Test
    void without_its_sender_nothing_comes_of_what_is_unanswered_or_came_back() {
        assertThat(NOES).containsExactlyInAnyOrder(DECLINED, REDIRECTED, EXPIRED);
        assertThat(WITH_SENDER)
                .containsExactlyInAnyOrder(SENT, ACKNOWLEDGED, INFORMATION_REQUESTED, DECLINED, REDIRECTED, EXPIRED);
    }

    @Test
    void an_outcome_served_or_leaves_a_need_or_was_of_the_person() {
        assertThat(Outcome.SERVED).containsExactlyInAnyOrder(Outcome.SERVICE_FULLY, Outcome.SERVICE_PARTLY);
        assertThat(Outcome.LEAVING_NEED)
                .containsExactlyInAnyOrder(Outcome.SERVICE_NOT_PROVIDED, Outcome.INELIGIBLE, Outcome.NEEDS_MORE);
    }

    @Test
    void a_statement_reads_the_same_whenever_it_is_built() {
        assertThat(Listed.of(AWAITING_ANSWER)).isEqualTo("('ACKNOWLEDGED', 'INFORMATION_REQUESTED', 'SENT')");
    }
}
