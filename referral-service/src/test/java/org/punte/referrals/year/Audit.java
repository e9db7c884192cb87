package org.punte.referrals.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/** Holds a year to what was promised: no silence, everything once and in time, and counts that are what a straight count says. */
class Audit {
    /** What is said of a referral, and the event that tells it. */
    private static final Map<String, String> ALARMS = Map.of(
            "REMINDER", "referral.reminded.v1",
            "ESCALATION", "referral.escalated.v1",
            "NEXT_CANDIDATE", "referral.silent.v1",
            "START_OVERDUE", "referral.start-overdue.v1",
            "QUESTION_OVERDUE", "referral.question-overdue.v1",
            "WAIT_OVERDUE", "referral.wait-overdue.v1",
            "HOLD_DUE", "referral.hold-due.v1",
            "CANCELLATION_UNSEEN", "referral.cancellation-unseen.v1");

    private static final List<String> MOVES = List.of(
            "ACKNOWLEDGEMENT",
            "INFORMATION_REQUEST",
            "INFORMATION",
            "ACCEPTANCE",
            "WAITLISTING",
            "DECLINE",
            "REDIRECTION",
            "ANSWER_UNDONE",
            "START",
            "HOLD",
            "RESUMPTION",
            "COMPLETION",
            "RETURN",
            "NON_DELIVERY",
            "ERROR",
            "CANCELLATION",
            "CANCELLATION_CONFIRMATION",
            "CONSENT_WITHDRAWAL",
            "EXPIRY");

    /** Of so many referrals there is at least one of everything: a year in which nothing happened shows nothing. */
    private static final int ONE_OF = 500;

    private final Lives lives;
    private final Outages outages;
    private final UnmetAudit unmet;

    Audit(Lives lives, Outages outages) {
        this.lives = lives;
        this.outages = outages;
        this.unmet = new UnmetAudit(outages, lives.all());
    }

    /** Fails with the first promise that was broken; says what was held. */
    String holds(Year year, List<UUID> agencies) {
        assertThat(lives.all()).as("referrals").hasSize(year.sent().size());
        assertThat(lives.running()).as("clocks that never came to rest").isZero();
        lives.all().forEach(Audit::endsSomehow);
        lives.all().forEach(Audit::isToldOnce);
        var heard = new Heard(outages);
        var standing = new StandingAudit(year.days(), heard);
        var silence = new SilenceAudit(heard);
        lives.all().forEach(standing::holds);
        lives.all().forEach(silence::holds);
        var consents = new ConsentAudit(year.withdrawn());
        lives.all().forEach(consents::holds);
        isCountedStraight(year, agencies);
        var happened = happened();
        Stream.concat(MOVES.stream(), ALARMS.keySet().stream())
                .forEach(what -> assertThat(happened.getOrDefault(what, 0L))
                        .as("how often there was %s", what)
                        .isGreaterThanOrEqualTo(lives.all().size() / ONE_OF));
        return "%s, %d unmet needs".formatted(happened, lives.unmet());
    }

    private static void endsSomehow(Life life) {
        assertThat(life.status()).as("referral %s ends", life.id()).isNotIn(SilenceAudit.WAITING);
        assertThat(life.last().to()).as("end of %s", life).isEqualTo(life.status());
    }

    private static void isToldOnce(Life life) {
        assertThat(life.alarms().keySet()).as("said of %s", life).isSubsetOf(ALARMS.keySet());
        ALARMS.forEach((kind, type) ->
                assertThat(life.events(type)).as("%s of %s", type, life).isEqualTo(life.alarms(kind)));
        assertThat(life.events("referral.expired.v1")).isEqualTo(life.moves("EXPIRY"));
        assertThat(life.moves("EXPIRY")).as("expiries of %s", life).isLessThanOrEqualTo(1);
    }

    private void isCountedStraight(Year year, List<UUID> agencies) {
        assertThat(lives.unmet()).as("unmet needs").isEqualTo(unmet.counted().size());
        int told = lives.all().stream()
                .mapToInt(life -> life.events("referral.unmet.v1"))
                .sum();
        assertThat(told)
                .as("how often unmet needs were told")
                .isEqualTo(unmet.told())
                .isGreaterThanOrEqualTo(lives.all().size() / ONE_OF);
        var counting = lives.all().stream().filter(life -> !life.isInError()).toList();
        var figures = new FigureAudit(counting, unmet.counted());
        agencies.forEach(agency -> figures.holds(
                agency, year.begin(), year.begin().plus(year.length().multipliedBy(2))));
        new QuarterAudit(counting, unmet.counted()).holds();
    }

    private Map<String, Long> happened() {
        var happened = new TreeMap<String, Long>();
        for (var life : lives.all()) {
            Stream.concat(life.timeline().stream().map(Life.Entry::move), life.alarms().keySet().stream())
                    .forEach(what -> happened.merge(what, 1L, Long::sum));
        }
        return happened;
    }
}
