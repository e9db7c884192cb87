package org.punte.referrals.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Holds a year to what was promised: no silence, everything once, and counts that are what a straight count says. */
class Audit {
    private static final Set<String> WAITING = Set.of("SENT", "ACKNOWLEDGED", "INFORMATION_REQUESTED");
    private static final Set<String> TAKEN = Set.of("ACCEPTED", "IN_SERVICE", "ON_HOLD", "COMPLETED");
    private static final Duration SAME_NEED = Duration.ofDays(30);

    /** The clock is read for a question and for the time that it stops a moment apart. */
    private static final Duration APART = Duration.ofMillis(50);

    private final Lives lives;
    private final Days days;
    private final Function<UUID, List<Instant>> looks;

    Audit(Lives lives, Days days, Function<UUID, List<Instant>> looks) {
        this.lives = lives;
        this.days = days;
        this.looks = looks;
    }

    /** Fails with the first promise that was broken; says what was held. */
    String holds(int sent) {
        assertThat(lives.all()).as("referrals").hasSize(sent);
        assertThat(lives.running()).as("clocks that never came to rest").isZero();
        lives.all().forEach(this::endsSomehow);
        lives.all().forEach(this::isSaidOnce);
        lives.all().forEach(this::isSaidWhenItWas);
        lives.all().forEach(this::isOverdueWhenItWas);
        var standing = new StandingAudit(days, looks);
        lives.all().forEach(standing::holds);
        assertThat(unmet()).as("unmet needs, counted straight").isEqualTo(lives.unmet());
        return summary();
    }

    private void endsSomehow(Life life) {
        assertThat(life.status()).as("referral %s ends", life.id()).isNotIn(WAITING);
    }

    private void isSaidOnce(Life life) {
        life.alarms()
                .forEach((kind, times) -> assertThat(times)
                        .as("%s of %s", kind, life.id())
                        .hasSizeLessThanOrEqualTo(kind.equals("QUESTION_OVERDUE") ? 2 : 1));
        assertThat(life.events("referral.reminded.v1")).isEqualTo(life.alarms("REMINDER"));
        assertThat(life.events("referral.escalated.v1")).isEqualTo(life.alarms("ESCALATION"));
        assertThat(life.events("referral.silent.v1")).isEqualTo(life.alarms("NEXT_CANDIDATE"));
        assertThat(life.events("referral.start-overdue.v1")).isEqualTo(life.alarms("START_OVERDUE"));
        assertThat(life.events("referral.expired.v1")).isEqualTo(life.at("EXPIRY") == null ? 0 : 1);
    }

    /** Of what was due while nobody had answered, everything was said; of what was answered before, nothing. */
    private void isSaidWhenItWas(Life life) {
        var running = new Running(life);
        var limit = running.limit();
        var run = looks.apply(life.id()).stream()
                .filter(look -> !look.isAfter(life.answeredAt()) && !running.isStoppedAt(look))
                .map(running::by)
                .toList();
        boolean reached = run.stream().anyMatch(time -> time.plus(APART).compareTo(limit) >= 0);
        // what ends with a working day and what begins with the next are the same working time
        boolean over = life.isPressing()
                ? reached
                : run.stream().anyMatch(time -> time.minus(APART).compareTo(limit) > 0);
        if (over)
            assertThat(life.alarms("ESCALATION")).as("escalation of %s", life).isEqualTo(1);
        if (!reached)
            assertThat(life.alarms("ESCALATION")).as("escalation of %s", life).isZero();
        if (life.isPressing()) {
            boolean half = run.stream()
                    .map(time -> time.plus(APART))
                    .anyMatch(time -> time.compareTo(limit.dividedBy(2)) >= 0 && time.compareTo(limit) < 0);
            assertThat(life.alarms("REMINDER")).as("reminder of %s", life).isEqualTo(half ? 1 : 0);
        }
        if (life.at("EXPIRY") != null)
            assertThat(life.alarms().get("ESCALATION").get(0)).isBefore(life.at("EXPIRY"));
    }

    /** A service that has not begun is spoken of, once, and no other. */
    private void isOverdueWhenItWas(Life life) {
        var overdue = life.at("ACCEPTANCE") != null
                && looks.apply(life.id()).stream()
                        .anyMatch(look -> !look.isBefore(life.startBy()) && isOnlyAccepted(life, look));
        assertThat(life.alarms("START_OVERDUE")).as("overdue start of %s", life).isEqualTo(overdue ? 1 : 0);
    }

    private static boolean isOnlyAccepted(Life life, Instant at) {
        var last = "";
        for (var entry : life.timeline()) if (!entry.at().isAfter(at)) last = entry.move();
        return last.equals("ACCEPTANCE");
    }

    /** The rule of the second agency, written down again without a database. */
    private long unmet() {
        var byNeed = lives.all().stream()
                .collect(Collectors.groupingBy(life -> List.of(life.sender(), life.person(), life.service())));
        return byNeed.values().stream().mapToLong(this::unmet).sum();
    }

    private long unmet(List<Life> need) {
        var backs =
                need.stream().filter(Life::cameBack).map(this::heardAt).sorted().toList();
        Instant told = Instant.MIN;
        long count = 0;
        for (var at : backs) {
            if (isSecondAt(need, at) && told.isBefore(at.minus(SAME_NEED))) {
                count++;
                told = at;
            }
        }
        return count;
    }

    /** The first look after that could not be taken back any more; the same, where the second of two replicas found what the first had done. */
    private Instant heardAt(Life back) {
        return looks.apply(back.id()).stream()
                .filter(look -> !look.isBefore(back.settledAt()))
                .findFirst()
                .orElse(back.settledAt());
    }

    private static boolean isSecondAt(List<Life> need, Instant at) {
        var lately = need.stream()
                .filter(life -> !life.sentAt().isBefore(at.minus(SAME_NEED)))
                .toList();
        if (lately.stream()
                .anyMatch(
                        life -> TAKEN.contains(life.status()) && !life.takenAt().isAfter(at))) return false;
        return lately.stream()
                        .filter(life -> life.cameBack() && !life.backAt().isAfter(at))
                        .map(Life::receiver)
                        .distinct()
                        .count()
                >= 2;
    }

    private String summary() {
        var statuses = new HashMap<String, Long>();
        var alarms = new HashMap<String, Long>();
        for (var life : lives.all()) {
            statuses.merge(life.status(), 1L, Long::sum);
            life.alarms().keySet().forEach(kind -> alarms.merge(kind, 1L, Long::sum));
        }
        return "ended %s, said %s, %d unmet needs".formatted(statuses, alarms, lives.unmet());
    }
}
