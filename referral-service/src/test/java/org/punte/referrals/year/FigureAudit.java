package org.punte.referrals.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.punte.testing.People.supervisor;
import static org.punte.testing.Tokens.as;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.punte.referrals.year.UnmetAudit.Unmet;
import org.punte.testing.answer.Body;

/** Each agency's own statistics of the year are a straight count of its timelines. */
record FigureAudit(List<Life> lives, List<Unmet> unmet) {
    void holds(UUID agency, Instant from, Instant until) {
        var path = "/v1/statistics/own?from=%s&until=%s".formatted(Straight.dayOf(from), Straight.dayOf(until));
        var told = Body.of(as(supervisor(agency)).get(path).then().statusCode(200));
        var sent = lives.stream().filter(life -> life.sender().equals(agency)).toList();
        var received =
                lives.stream().filter(life -> life.receiver().equals(agency)).toList();
        side("sent by " + agency, told.path("sent"), new Tally(sent), Tally::outside);
        side("received by " + agency, told.path("received"), new Tally(received), UnaryOperator.identity());
        assertThat(needs(told.path("unmet"))).as("unmet needs of %s", agency).isEqualTo(needs(agency));
    }

    private static void side(String what, JsonNode told, Tally straight, UnaryOperator<String> reason) {
        assertThat(told.path("referrals").asLong()).as("referrals %s", what).isEqualTo(straight.sent());
        assertThat(told.path("answered").asLong()).as("answered of %s", what).isEqualTo(straight.answered());
        assertThat(told.path("answeredInTime").asLong())
                .as("in time of %s", what)
                .isEqualTo(straight.inTime());
        assertThat(told.path("accepted").asLong()).as("accepted of %s", what).isEqualTo(straight.accepted());
        assertThat(told.path("overdueStarts").asLong())
                .as("overdue starts of %s", what)
                .isEqualTo(straight.overdueStarts());
        assertThat(told.path("declined").asLong()).as("declined of %s", what).isEqualTo(straight.ended("DECLINED"));
        assertThat(told.path("expired").asLong()).as("expired of %s", what).isEqualTo(straight.ended("EXPIRED"));
        assertThat(told.path("closedLoops").asLong()).as("closed of %s", what).isEqualTo(straight.ended("COMPLETED"));
        assertThat(counts(told.path("declines"), "reason", "count"))
                .as("declines of %s", what)
                .isEqualTo(straight.declines(reason));
        var median = straight.median();
        assertThat(told.has("medianHoursToAnswer")).as("hours of %s", what).isEqualTo(median != null);
        if (median != null)
            assertThat(told.path("medianHoursToAnswer").asDouble())
                    .as("hours of %s", what)
                    .isCloseTo(median, within(1e-6));
    }

    private static Map<String, Long> counts(JsonNode lines, String name, String count) {
        var counts = new TreeMap<String, Long>();
        lines.forEach(
                line -> counts.put(line.path(name).asText(), line.path(count).asLong()));
        return counts;
    }

    private static Map<String, Long> needs(JsonNode lines) {
        var needs = new TreeMap<String, Long>();
        lines.forEach(line -> needs.put(
                line.path("service").asText() + " " + line.path("region").asText(),
                line.path("needs").asLong()));
        return needs;
    }

    private Map<String, Long> needs(UUID agency) {
        return unmet.stream()
                .filter(need -> need.sender().equals(agency))
                .collect(Collectors.groupingBy(
                        need -> need.service() + " " + need.region(), TreeMap::new, Collectors.counting()));
    }
}
