package org.punte.referrals.year;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.year.UnmetAudit.Unmet;

/**
 * One that counts in a figure across agencies, in its part and in every sum.
 *
 * @param holds whether it counts there; what does not says that none is known
 */
record Fact(
        String measure,
        String item,
        String region,
        UUID sender,
        @Nullable UUID receiver,
        @Nullable UUID person,
        boolean holds) {

    /** All that a timeline says, as far as it is written. */
    static List<Fact> of(Life life) {
        var alone = new Tally(List.of(life));
        var facts = new ArrayList<>(List.of(
                of(life, "SENT", true),
                of(life, "ANSWERED", alone.answered() > 0),
                of(life, "ANSWERED_IN_TIME", alone.inTime() > 0),
                of(life, "DECLINED", alone.ended("DECLINED") > 0),
                of(life, "EXPIRED", alone.ended("EXPIRED") > 0),
                of(life, "CLOSED_LOOPS", false)));
        alone.declines(Tally::outside).keySet().forEach(reason -> facts.add(of(life, "DECLINES", reason, "")));
        if (alone.answered() > 0) facts.add(of(life, "MEDIAN_HOURS", life.service(), ""));
        return facts;
    }

    static Fact of(Life life, String measure, boolean holds) {
        return new Fact(measure, life.service(), life.region(), life.sender(), life.receiver(), life.person(), holds);
    }

    static Fact of(Unmet need) {
        return new Fact("UNMET", need.service(), need.region(), need.sender(), null, null, true);
    }

    private static Fact of(Life life, String measure, String item, String region) {
        return new Fact(measure, item, region, life.sender(), life.receiver(), life.person(), true);
    }

    /** A median is of one service alone. */
    void countIn(Map<String, List<Fact>> facts) {
        var places = measure.equals("MEDIAN_HOURS")
                ? Set.of(place(item, ""))
                : new HashSet<>(List.of(place(item, region), place(item, ""), place("", region), place("", "")));
        places.forEach(
                place -> facts.computeIfAbsent(place, any -> new ArrayList<>()).add(this));
    }

    /** How many, and of how many senders, receivers and people. */
    static List<Long> counted(List<Fact> facts) {
        var those = facts.stream().filter(Fact::holds).toList();
        return List.of(
                (long) those.size(),
                distinct(those.stream().map(Fact::sender)),
                distinct(those.stream().map(Fact::receiver).filter(receiver -> receiver != null)),
                distinct(those.stream()
                        .filter(fact -> fact.person != null)
                        .map(fact -> List.of(fact.sender, fact.person))));
    }

    private static long distinct(Stream<?> several) {
        return several.distinct().count();
    }

    private String place(String item, String region) {
        return "%s %s %s".formatted(measure, item, region);
    }
}
