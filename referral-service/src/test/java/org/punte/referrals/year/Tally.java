package org.punte.referrals.year;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.life.DeclineReason;
import org.punte.referrals.year.Life.Entry;

/** What some referrals come to, one timeline after the other. */
record Tally(List<Life> lives) {
    long sent() {
        return lives.size();
    }

    long answered() {
        return count(life -> answer(life) != null);
    }

    long inTime() {
        return count(life -> answer(life) != null && !answer(life).at().isAfter(life.answerBy()));
    }

    long accepted() {
        return count(
                life -> life.answers().stream().anyMatch(answer -> answer.to().equals("ACCEPTED")));
    }

    /** Taken on, and the service had not begun in time. */
    long overdueStarts() {
        return count(life -> life.alarms("START_OVERDUE") > 0);
    }

    long ended(String status) {
        return count(life -> life.last().to().equals(status));
    }

    /** How often which reason was given, as it is told to somebody. */
    Map<String, Long> declines(UnaryOperator<String> told) {
        return lives.stream()
                .filter(life -> life.last().to().equals("DECLINED"))
                .map(life -> told.apply(life.last().reason()))
                .collect(Collectors.groupingBy(reason -> reason, TreeMap::new, Collectors.counting()));
    }

    /** Hours to the answer; of those that have one. */
    @Nullable
    Double median() {
        var hours = lives.stream()
                .filter(life -> answer(life) != null)
                .map(life -> Duration.between(life.sentAt(), answer(life).at()).toMillis() / 3.6e6)
                .sorted()
                .toList();
        if (hours.isEmpty()) return null;
        int half = hours.size() / 2;
        return hours.size() % 2 == 1 ? hours.get(half) : (hours.get(half - 1) + hours.get(half)) / 2;
    }

    /** What the sender is told of a reason. */
    static String outside(String reason) {
        return DeclineReason.valueOf(reason).isConfidential() ? "CANNOT_TAKE" : reason;
    }

    private static @Nullable Entry answer(Life life) {
        return life.answers().isEmpty() ? null : life.answers().get(0);
    }

    private long count(Predicate<Life> which) {
        return lives.stream().filter(which).count();
    }
}
