package org.punte.referrals.year;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a year left of one referral: its timeline, its alarms and its events, as they stand in the database. */
record Life(
        UUID id,
        UUID sender,
        UUID receiver,
        UUID person,
        String service,
        String region,
        String urgency,
        String status,
        Instant sentAt,
        Instant answerBy,
        Instant startBy,
        List<Entry> timeline,
        List<Asked> asked,
        Map<String, List<Instant>> alarms,
        Map<String, Integer> events) {
    /** One line of the timeline. */
    record Entry(
            Instant at, String move, String to, @Nullable String reason) {}

    /** A time in which something lasted. */
    record Spell(Instant from, Instant until) {}

    private static final Set<String> ANSWERS = Set.of("ACCEPTED", "WAITLISTED", "DECLINED", "REDIRECTED");

    /** Whether figures leave it out: it should never have been there, whatever was done before that was found. */
    boolean isInError() {
        return status.equals("ENTERED_IN_ERROR");
    }

    /** In real time: what is not counts working days. */
    boolean isPressing() {
        return !urgency.equals("NORMAL");
    }

    @Nullable
    Instant at(String move) {
        return timeline.stream()
                .filter(entry -> entry.move.equals(move))
                .map(Entry::at)
                .findFirst()
                .orElse(null);
    }

    int moves(String move) {
        return (int) timeline.stream().filter(entry -> entry.move.equals(move)).count();
    }

    /** When it stood so, without a move to anywhere else in between. */
    List<Spell> standing(Set<String> states) {
        var spells = new ArrayList<Spell>();
        Instant from = null;
        for (var entry : timeline) {
            boolean stands = states.contains(entry.to);
            if (stands && from == null) from = entry.at;
            if (stands || from == null) continue;
            spells.add(new Spell(from, entry.at));
            from = null;
        }
        if (from != null) spells.add(new Spell(from, Instant.MAX));
        return spells;
    }

    /** Where it stood then, whatever came later. */
    String standsAt(Instant moment) {
        var stands = "";
        for (var entry : timeline) if (!entry.at.isAfter(moment)) stands = entry.to;
        return stands;
    }

    /** What could be told of it before this moment. */
    Life before(Instant moment) {
        var told = timeline.stream().filter(entry -> entry.at.isBefore(moment)).toList();
        return new Life(
                id, sender, receiver, person, service, region, urgency, status, sentAt, answerBy, startBy, told, asked,
                alarms, events);
    }

    /** Where it stood when the move of this moment was made. */
    String stoodBefore(Instant moment) {
        var stood = "";
        for (var entry : timeline) {
            if (!entry.at.isBefore(moment)) break;
            stood = entry.to;
        }
        return stood;
    }

    /** When what stood since the nth such move was over: with the move after it. */
    Instant leftAfter(String move, int nth) {
        int seen = 0;
        for (int i = 0; i < timeline.size() - 1; i++) {
            if (timeline.get(i).move.equals(move) && seen++ == nth) return timeline.get(i + 1).at;
        }
        return Instant.MAX;
    }

    Entry last() {
        return timeline.get(timeline.size() - 1);
    }

    /** Yes, no, or later, or somebody else: all that were given and not taken back. */
    List<Entry> answers() {
        var stand = new ArrayList<Entry>();
        for (var entry : timeline) {
            if (entry.move.equals("ANSWER_UNDONE")) stand.clear();
            else if (ANSWERS.contains(entry.to)) stand.add(entry);
        }
        return stand;
    }

    int alarms(String kind) {
        return said(kind).size();
    }

    List<Instant> said(String kind) {
        return alarms.getOrDefault(kind, List.of());
    }

    int events(String type) {
        return events.getOrDefault(type, 0);
    }
}
