package org.punte.referrals.year;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rule of the second agency, written down again without a database: who was told that a need was not met, and what counts as one. */
class UnmetAudit {
    private static final Set<String> TAKEN = Set.of("ACCEPTED", "IN_SERVICE", "ON_HOLD", "COMPLETED");
    private static final Set<String> NO = Set.of("DECLINED", "EXPIRED");
    private static final Duration SAME_NEED = Duration.ofDays(30);
    private static final Duration UNDOABLE = Duration.ofHours(1);

    private final Outages outages;
    private final List<Unmet> counted = new ArrayList<>();
    private int told;

    UnmetAudit(Outages outages, Collection<Life> lives) {
        this.outages = outages;
        lives.stream()
                .collect(Collectors.groupingBy(life -> List.of(life.sender(), life.person(), life.service())))
                .values()
                .forEach(this::follow);
    }

    /** A need of one sender's person that counts, and when it did. */
    record Unmet(UUID sender, String service, String region, Instant at) {}

    /** A look at what came back, or that it was taken back. */
    private record Turn(Instant at, Life life, boolean undone) {}

    List<Unmet> counted() {
        return counted;
    }

    /** How often somebody was told. */
    int told() {
        return told;
    }

    private void follow(List<Life> need) {
        var turns = need.stream()
                .flatMap(life -> turns(life).stream())
                .sorted(Comparator.comparing(Turn::at))
                .toList();
        Instant lately = null;
        boolean counts = false;
        for (var turn : turns) {
            if (turn.undone) {
                if (!counts) lately = null;
                continue;
            }
            boolean stands = isSecond(need, turn, true);
            boolean urges = turn.life.urgency().equals("EMERGENCY") && isSecond(need, turn, false);
            if ((stands || urges) && isOver(lately, turn.at)) {
                told++;
                lately = turn.at;
                counts = false;
            }
            if (!stands || counts) continue;
            counts = true;
            counted.add(new Unmet(turn.life.sender(), turn.life.service(), turn.life.region(), turn.at));
        }
    }

    private static boolean isOver(@Nullable Instant lately, Instant at) {
        return lately == null || lately.isBefore(at.minus(SAME_NEED));
    }

    /** A no is looked at when it stands for good, in an emergency also when it is given; an expiry once. */
    private List<Turn> turns(Life life) {
        var turns = new ArrayList<Turn>();
        for (var spell : life.standing(Set.of("DECLINED"))) {
            var looks = new HashSet<Instant>();
            if (life.urgency().equals("EMERGENCY")) looks.add(outages.looked(spell.from()));
            looks.add(outages.looked(spell.from().plus(UNDOABLE)));
            looks.stream()
                    .filter(look -> look.isBefore(spell.until()))
                    .forEach(look -> turns.add(new Turn(look, life, false)));
            if (!spell.until().equals(Instant.MAX)) turns.add(new Turn(spell.until(), life, true));
        }
        for (var spell : life.standing(Set.of("EXPIRED")))
            turns.add(new Turn(outages.looked(spell.from()), life, false));
        return turns;
    }

    /** Nobody has taken it on, and of different agencies two have said no: for good, where that is asked. */
    private static boolean isSecond(List<Life> need, Turn turn, boolean forGood) {
        var at = turn.at;
        var asked = need.stream()
                .filter(life -> !life.sentAt().isBefore(at.minus(SAME_NEED))
                        && !life.sentAt().isAfter(at))
                .toList();
        if (asked.stream().anyMatch(life -> TAKEN.contains(life.standsAt(at)))) return false;
        return asked.stream()
                        .filter(life -> NO.contains(life.standsAt(at)))
                        .filter(life -> !forGood || isForGood(life, at))
                        .map(Life::receiver)
                        .distinct()
                        .count()
                >= 2;
    }

    private static boolean isForGood(Life life, Instant at) {
        return life.standsAt(at).equals("EXPIRED")
                || life.standing(Set.of("DECLINED")).stream()
                        .anyMatch(no -> !no.from().isAfter(at.minus(UNDOABLE))
                                && no.until().isAfter(at));
    }
}
