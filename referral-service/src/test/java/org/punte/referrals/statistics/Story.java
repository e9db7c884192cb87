package org.punte.referrals.statistics;

import static org.punte.testing.Tokens.as;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.punte.testing.Account;
import org.punte.testing.answer.Body;

/** Counts what the sides read of referrals, one timeline after the other. */
class Story {
    private static final Set<String> ANSWERS = Set.of("ACCEPTED", "WAITLISTED", "DECLINED", "REDIRECTED");

    private final Account sender;
    private final List<Told> told = new ArrayList<>();

    Story(Account sender) {
        this.sender = sender;
    }

    void add(UUID id, List<Account> receivers) {
        var mine = Body.of(as(sender).get("/v1/referrals/{id}", id).then());
        var receiver = receivers.stream()
                .filter(other ->
                        other.agency().toString().equals(mine.path("receiver").textValue()))
                .findFirst()
                .orElseThrow();
        told.add(new Told(mine, timeline(sender, id), timeline(receiver, id)));
    }

    Map<String, Object> counted() {
        return count(one -> true, Told::sentTimeline);
    }

    Map<String, Object> receivedBy(Account receiver) {
        return count(one -> one.receiver().equals(receiver.agency().toString()), Told::receivedTimeline);
    }

    List<Map<String, Object>> unmet() {
        var refused = new TreeMap<String, Set<String>>();
        var over = new HashSet<String>();
        var needs = new TreeMap<String, Integer>();
        // in the order in which it happened: a need is counted with its second no, unless somebody had taken it on
        for (var one : told) {
            var need = one.service() + " " + one.sent.path("person").textValue();
            if (Set.of("ACCEPTED", "COMPLETED").contains(one.status())) over.add(need);
            if (!Set.of("DECLINED", "EXPIRED").contains(one.status())) continue;
            var receivers = refused.computeIfAbsent(need, none -> new HashSet<>());
            receivers.add(one.receiver());
            if (receivers.size() > 1 && over.add(need)) needs.merge(one.service(), 1, Integer::sum);
        }
        return needs.entrySet().stream()
                .map(need -> Map.<String, Object>of("service", need.getKey(), "region", "IS", "needs", need.getValue()))
                .toList();
    }

    private Map<String, Object> count(Predicate<Told> which, Function<Told, JsonNode> timeline) {
        var all = told.stream().filter(which).toList();
        var hours = all.stream()
                .filter(one -> one.answeredAt() != null)
                .map(Told::hours)
                .sorted()
                .toList();
        var figures = new LinkedHashMap<String, Object>();
        figures.put("referrals", all.size());
        figures.put("answered", hours.size());
        figures.put("answeredInTime", size(all, Told::isInTime));
        figures.put("accepted", size(all, Told::isAccepted));
        // nothing rings for what was taken on here
        figures.put("overdueStarts", 0);
        figures.put("declined", size(all, one -> one.status().equals("DECLINED")));
        figures.put("expired", size(all, one -> one.status().equals("EXPIRED")));
        figures.put("closedLoops", size(all, one -> one.status().equals("COMPLETED")));
        if (!hours.isEmpty()) figures.put("medianHoursToAnswer", (float) median(hours));
        var reasons = new TreeMap<String, Integer>();
        all.stream()
                .filter(one -> one.status().equals("DECLINED"))
                .forEach(one ->
                        reasons.merge(last(timeline.apply(one)).path("reason").textValue(), 1, Integer::sum));
        figures.put(
                "declines",
                reasons.entrySet().stream()
                        .map(reason -> Map.of("reason", reason.getKey(), "count", reason.getValue()))
                        .toList());
        return figures;
    }

    private static int size(List<Told> all, Predicate<Told> which) {
        return (int) all.stream().filter(which).count();
    }

    private static double median(List<Double> sorted) {
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }

    private static JsonNode timeline(Account reader, UUID id) {
        return Body.of(as(reader).get("/v1/referrals/{id}/timeline", id).then());
    }

    private static JsonNode last(JsonNode timeline) {
        var items = timeline.path("items");
        return items.path(items.size() - 1);
    }

    private record Told(JsonNode sent, JsonNode sentTimeline, JsonNode receivedTimeline) {
        String receiver() {
            return sent.path("receiver").textValue();
        }

        String service() {
            return sent.path("service").textValue();
        }

        String status() {
            return last(sentTimeline).path("to").textValue();
        }

        boolean isAccepted() {
            return answers().stream()
                    .anyMatch(line -> line.path("to").textValue().equals("ACCEPTED"));
        }

        @Nullable
        Instant answeredAt() {
            var answers = answers();
            return answers.isEmpty()
                    ? null
                    : Instant.parse(answers.get(0).path("at").textValue());
        }

        /** Those that were not taken back. */
        private List<JsonNode> answers() {
            var stand = new ArrayList<JsonNode>();
            for (var line : sentTimeline.path("items")) {
                if (line.path("move").textValue().equals("ANSWER_UNDONE")) stand.clear();
                else if (ANSWERS.contains(line.path("to").textValue())) stand.add(line);
            }
            return stand;
        }

        boolean isInTime() {
            return answeredAt() != null
                    && !answeredAt().isAfter(Instant.parse(sent.path("answerBy").textValue()));
        }

        double hours() {
            return Duration.between(Instant.parse(sent.path("sentAt").textValue()), answeredAt())
                            .toNanos()
                    / 3.6e12;
        }
    }
}
