package org.punte.referrals.year;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.punte.referrals.year.UnmetAudit.Unmet;
import org.punte.testing.Databases;

/** What a release of each quarter counts across agencies is a straight count of all timelines. */
record QuarterAudit(List<Life> lives, List<Unmet> unmet) {
    private static final String COUNTS = "select measure, item, region, n, hours from quarter_counts(?, ?)";

    /** One of a calendar year, where the network is. */
    private record Quarter(int year, int number) {
        static Quarter of(Instant moment) {
            var day = Straight.dayOf(moment);
            return new Quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
        }
    }

    /** Says how many quarters were held to it. */
    int holds() {
        var quarters = Stream.concat(
                        lives.stream().map(Life::sentAt), unmet.stream().map(Unmet::at))
                .map(Quarter::of)
                .distinct()
                .toList();
        quarters.forEach(this::holds);
        return quarters.size();
    }

    private void holds(Quarter quarter) {
        var counts = new TreeMap<String, Long>();
        var hours = new TreeMap<String, Double>();
        read(quarter, counts, hours);
        var sent = lives.stream()
                .filter(life -> Quarter.of(life.sentAt()).equals(quarter))
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

    private Map<String, Long> straight(Quarter quarter, List<Life> sent) {
        var counts = new TreeMap<String, Long>();
        sent.stream()
                .collect(groupingBy(life -> " " + life.service() + " " + life.region()))
                .forEach((where, those) -> {
                    var tally = new Tally(those);
                    counts.put("SENT" + where, tally.sent());
                    counts.put("ANSWERED" + where, tally.answered());
                    counts.put("ANSWERED_IN_TIME" + where, tally.inTime());
                    counts.put("DECLINED" + where, tally.ended("DECLINED"));
                    counts.put("EXPIRED" + where, tally.ended("EXPIRED"));
                    counts.put("CLOSED_LOOPS" + where, tally.ended("COMPLETED"));
                });
        new Tally(sent).declines(Tally::outside).forEach((reason, n) -> counts.put("DECLINES " + reason + " ", n));
        sent.stream().collect(groupingBy(Life::service)).forEach((service, those) -> {
            var answered = new Tally(those).answered();
            if (answered > 0) counts.put("MEDIAN_HOURS " + service + " ", answered);
        });
        unmet.stream()
                .filter(need -> Quarter.of(need.at()).equals(quarter))
                .collect(groupingBy(need -> "UNMET " + need.service() + " " + need.region(), Collectors.counting()))
                .forEach(counts::put);
        return counts;
    }

    private static void read(Quarter quarter, Map<String, Long> counts, Map<String, Double> hours) {
        try (var everything = Databases.everything();
                var query = everything.prepareStatement(COUNTS)) {
            query.setInt(1, quarter.year);
            query.setInt(2, quarter.number);
            for (var row = query.executeQuery(); row.next(); ) {
                counts.put("%s %s %s".formatted(row.getString(1), row.getString(2), row.getString(3)), row.getLong(4));
                if (row.getObject(5) != null) hours.put(row.getString(2), row.getDouble(5));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
