package org.punte.referrals.year;

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
        var memory = new Memory();
        need.stream()
                .flatMap(life -> turns(life).stream())
                .sorted(Comparator.comparing(Turn::at))
                .forEach(turn -> {
                    if (turn.undone) takenBack(need, turn.at, memory);
                    else back(need, turn, memory);
                });
    }

    /** What is known of a need: when somebody was told, and whether it counts. */
    private static final class Memory {
        @Nullable
        Instant told;

        boolean counts;

        void forget() {
            told = null;
            counts = false;
        }
    }

    private void back(List<Life> need, Turn turn, Memory memory) {
        var asked = Asking.of(need, turn.at);
        if (asked.isInHand()) return;
        boolean stands = asked.noes(true) >= 2;
        if (stands || turn.life.urgency().equals("EMERGENCY") && asked.noes(false) >= 2) tell(asked, memory);
        if (!stands || memory.counts) return;
        memory.counts = true;
        counted.add(new Unmet(turn.life.sender(), turn.life.service(), turn.life.region(), turn.at));
    }

    private void tell(Asking asked, Memory memory) {
        var known = memory.told;
        if (known != null && known.isBefore(asked.anew())) memory.forget();
        if (memory.told != null && !memory.told.isBefore(asked.letGo())) return;
        told++;
        memory.told = asked.at();
    }

    /** Where the others are enough, it stays true. */
    private static void takenBack(List<Life> need, Instant at, Memory memory) {
        if (!memory.counts && Asking.of(need, at).noes(false) < 2) memory.forget();
    }

    /** A no is looked at when it stands for good, in an emergency also when it is given; what nobody can take back once. */
    private List<Turn> turns(Life life) {
        var turns = new ArrayList<Turn>();
        for (var spell : life.standing(Set.of("DECLINED"))) {
            var looks = new HashSet<Instant>();
            if (life.urgency().equals("EMERGENCY")) looks.add(outages.looked(spell.from()));
            looks.add(outages.looked(spell.from().plus(Asking.UNDOABLE)));
            looks.stream()
                    .filter(look -> look.isBefore(spell.until()))
                    .forEach(look -> turns.add(new Turn(look, life, false)));
            if (!spell.until().equals(Instant.MAX)) turns.add(new Turn(spell.until(), life, true));
        }
        for (var spell : life.standing(Asking.FOR_GOOD)) turns.add(new Turn(outages.looked(spell.from()), life, false));
        return turns;
    }
}
