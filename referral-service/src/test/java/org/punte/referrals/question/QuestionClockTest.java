package org.punte.referrals.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.punte.referrals.Refer.body;
import static org.punte.referrals.Refer.move;
import static org.punte.referrals.Refer.sent;
import static org.punte.testing.OutboxProbe.types;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.People.desk;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.punte.referrals.clock.Bells;
import org.punte.testing.Account;
import org.punte.testing.Databases;
import org.punte.testing.TestClock;

/** The two clocks of a question, in the calendar and in real time: what the referral says and what is rung are the same. */
@QuarkusTest
class QuestionClockTest {
    private static final String ASKED = """
            select unnest(array[q.asked_at, c.paused_at, t.at])
              from question q join running_clock c using (referral)
              join timeline_entry t on t.referral = q.referral and t.move = 'INFORMATION_REQUEST'
             where q.referral = ?""";
    private static final String DUE = """
            select unnest(array[r.answer_by, c.answer_by])
              from referral r join running_clock c on c.referral = r.id where r.id = ?""";
    private static final ZoneId BUCHAREST = ZoneId.of("Europe/Bucharest");

    private final Account shelter = caseworker(agency());
    private final Account clinic = desk(agency());

    @Inject
    Bells bells;

    @Inject
    TestClock clock;

    @AfterEach
    void back_to_real_time() {
        clock.reset();
    }

    @Test
    void A4_in_the_calendar_an_answer_leaves_as_many_working_hours_as_there_were() {
        var thursday = next(DayOfWeek.THURSDAY, 10);
        var id = sentAt(thursday, "NORMAL");
        assertThat(answerBy(id)).isCloseTo(thursday.plusDays(4).toInstant(), within(1, ChronoUnit.MINUTES));
        at(thursday.plusHours(2), id);
        move(clinic, id, "information-request", Map.of("question", "LANGUAGE"));
        var friday = thursday.plusDays(1);
        at(friday.minusHours(1), id);

        move(shelter, id, "information", Map.of("answer", "ro"));

        // of sixteen working hours two were over when it was asked, and eight fall to the reminder
        assertThat(answerBy(id))
                .isCloseTo(thursday.plusDays(4).plusHours(5).toInstant(), within(1, ChronoUnit.MINUTES));
        at(friday.plusHours(4), id);
        assertThat(types(id)).doesNotContain("referral.reminded.v1");
        at(friday.plusHours(5).plusMinutes(1), id);
        assertThat(types(id)).contains("referral.reminded.v1");
        at(friday.plusDays(3).plusHours(4), id);
        assertThat(types(id)).doesNotContain("referral.escalated.v1");
        at(friday.plusDays(3).plusHours(5).plusMinutes(1), id);
        assertThat(types(id)).contains("referral.escalated.v1");
    }

    @Test
    void A4_in_real_time_a_late_answer_gives_back_the_senders_own_time_and_no_more() {
        var id = sent(shelter, clinic);
        var limit = answerBy(id);
        move(clinic, id, "information-request", Map.of("question", "LANGUAGE"));

        bells.after(Duration.ofHours(4).plusSeconds(1), id);
        clock.advance(Duration.ofHours(6));
        move(shelter, id, "information", Map.of("answer", "ro"));

        assertThat(answerBy(id)).isCloseTo(limit.plus(4, ChronoUnit.HOURS), within(1, ChronoUnit.MINUTES));
        bells.after(Duration.between(clock.instant(), limit).plusHours(3), id);
        assertThat(types(id)).doesNotContain("referral.escalated.v1");
        bells.after(Duration.ofHours(1).plusMinutes(1), id);
        assertThat(types(id)).contains("referral.question-overdue.v1", "referral.escalated.v1");
    }

    @Test
    void what_was_over_when_it_was_asked_stays_over() {
        var friday = next(DayOfWeek.FRIDAY, 10);
        var id = sentAt(friday, "NORMAL");
        var limit = answerBy(id);
        at(friday.plusDays(5), id);
        move(clinic, id, "information-request", Map.of("question", "LANGUAGE"));

        move(shelter, id, "information", Map.of("answer", "ro"));

        assertThat(answerBy(id)).isEqualTo(limit);
    }

    /** However long the service takes for it: what is rung is what was shown, to the millisecond. */
    @Test
    void a_question_stops_the_clocks_at_the_one_moment_that_it_was_asked_at() throws SQLException {
        var id = sent(shelter, clinic);

        move(clinic, id, "information-request", Map.of("question", "LANGUAGE"));
        assertThat(moments(ASKED, id)).hasSize(1);

        clock.advance(Duration.ofHours(1));
        move(shelter, id, "information", Map.of("answer", "ro"));
        assertThat(moments(DUE, id)).hasSize(1);
    }

    private static Set<String> moments(String sql, UUID id) throws SQLException {
        try (var everything = Databases.everything();
                var query = everything.prepareStatement(sql)) {
            query.setObject(1, id);
            var moments = new HashSet<String>();
            try (var row = query.executeQuery()) {
                while (row.next()) moments.add(row.getString(1));
            }
            return moments;
        }
    }

    private UUID sentAt(ZonedDateTime time, String urgency) {
        clock.advance(Duration.between(clock.instant(), time.toInstant()));
        var body = body(shelter, clinic.agency());
        body.put("urgency", urgency);
        return sent(shelter, body);
    }

    private void at(ZonedDateTime time, UUID id) {
        bells.after(Duration.between(clock.instant(), time.toInstant()), id);
    }

    private ZonedDateTime next(DayOfWeek day, int hour) {
        return clock.instant()
                .atZone(BUCHAREST)
                .with(TemporalAdjusters.next(day))
                .with(LocalTime.of(hour, 0));
    }

    private Instant answerBy(UUID id) {
        return Instant.parse(
                as(clinic).get("/v1/referrals/{id}", id).then().extract().path("answerBy"));
    }
}
