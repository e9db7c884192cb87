package org.punte.referrals.year;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.punte.referrals.year.UnmetAudit.Unmet;
import org.punte.testing.Databases;

/** What a release of each quarter counts across agencies, and from how many it comes, is a straight count of all timelines. */
record QuarterAudit(List<Life> lives, List<Unmet> unmet) {
    private static final String COUNTS =
            "select measure, item, region, n, hours, senders, receivers, persons from count_quarter(?, ?)";

    /** One of a calendar year, where the network is. */
    private record Quarter(int year, int number) {
        static Quarter of(Instant moment) {
            var day = Straight.dayOf(moment);
            return new Quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
        }

        /** What is told of it is what was so then. */
        Instant settled() {
            var next = LocalDate.of(year, number * 3, 1).plusMonths(1);
            return next.atStartOfDay(Straight.ZONE).toInstant().plus(Duration.ofDays(14));
        }
    }

    /** Says how many quarters were held to it. */
    int holds() {
        var quarters = Stream.concat(
                        lives.stream().flatMap(life -> Stream.concat(Stream.of(life.sentAt()), closed(life))),
                        unmet.stream().map(Unmet::at))
                .map(Quarter::of)
                .distinct()
                .toList();
        quarters.forEach(this::holds);
        return quarters.size();
    }

    private void holds(Quarter quarter) {
        var counts = new TreeMap<String, List<Long>>();
        var hours = new TreeMap<String, Double>();
        read(quarter, counts, hours);
        var sent = lives.stream()
                .filter(life -> Quarter.of(life.sentAt()).equals(quarter))
                .map(life -> life.before(quarter.settled()))
                .toList();
        assertThat(counts).as("counts of %s", quarter).isEqualTo(straight(quarter, sent));
        var services = sent.stream().collect(groupingBy(Life::service));
        assertThat(hours.keySet()).as("medians of %s", quarter).isSubsetOf(services.keySet());
        services.forEach((service, those) -> {
            var median = new Tally(those).median();
            if (median == null)
                assertThat(hours).as("median of %s in %s", service, quarter).doesNotContainKey(service);
            else
                assertThat(hours.get(service))
                        .as("median of %s in %s", service, quarter)
                        .isCloseTo(median, within(1e-6));
        });
    }

    private Map<String, List<Long>> straight(Quarter quarter, List<Life> sent) {
        var facts = new HashMap<String, List<Fact>>();
        sent.forEach(life -> Fact.of(life).forEach(fact -> fact.countIn(facts)));
        lives.stream()
                .filter(life -> closed(life).anyMatch(at -> Quarter.of(at).equals(quarter)))
                .forEach(life -> Fact.of(life, "CLOSED_LOOPS", true).countIn(facts));
        unmet.stream()
                .filter(need -> Quarter.of(need.at()).equals(quarter))
                .forEach(need -> Fact.of(need).countIn(facts));
        var counts = new TreeMap<String, List<Long>>();
        facts.forEach((place, those) -> counts.put(place, Fact.counted(those)));
        return counts;
    }

    private static Stream<Instant> closed(Life life) {
        return Stream.ofNullable(life.at("COMPLETION"));
    }

    private static void read(Quarter quarter, Map<String, List<Long>> counts, Map<String, Double> hours) {
        try (var everything = Databases.everything();
                var query = everything.prepareStatement(COUNTS)) {
            query.setInt(1, quarter.year);
            query.setInt(2, quarter.number);
            for (var row = query.executeQuery(); row.next(); ) {
                var place = "%s %s %s".formatted(row.getString(1), row.getString(2), row.getString(3));
                var told = List.of(row.getLong(4), row.getLong(6), row.getLong(7), row.getLong(8));
                assertThat(counts.put(place, told)).as("told twice: %s", place).isNull();
                if (row.getObject(5) != null) hours.put(row.getString(2), row.getDouble(5));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
