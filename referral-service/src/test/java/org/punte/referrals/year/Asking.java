package org.punte.referrals.year;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What had come of asking for one need by a moment.
 *
 * @param since what was asked before is too long ago
 * @param lately what was asked since
 */
record Asking(Instant at, Instant since, List<Life> lately) {
    /** A no that nobody takes back. */
    static final Set<String> FOR_GOOD = Set.of("EXPIRED", "REDIRECTED");

    static final Duration UNDOABLE = Duration.ofHours(1);
    private static final Set<String> IN_HAND = Set.of("ACCEPTED", "IN_SERVICE", "ON_HOLD");
    private static final Duration SAME_NEED = Duration.ofDays(30);

    static Asking of(List<Life> need, Instant at) {
        var since = at.minus(SAME_NEED);
        return new Asking(
                at,
                since,
                need.stream()
                        .filter(life ->
                                !life.sentAt().isBefore(since) && !life.sentAt().isAfter(at))
                        .toList());
    }

    boolean isInHand() {
        return lately.stream().anyMatch(life -> IN_HAND.contains(life.standsAt(at)));
    }

    /** Whoever asks after a service was given asks anew. In this year each service that ends was given. */
    Instant anew() {
        return latest(life -> life.standsAt(at).equals("COMPLETED"));
    }

    /** When somebody had it in hand last. */
    Instant letGo() {
        return latest(life -> wasTakenOn(life) && !IN_HAND.contains(life.standsAt(at)));
    }

    /** Agencies that could not help, of those that were asked anew. */
    long noes(boolean forGood) {
        var anew = anew();
        return lately.stream()
                .filter(life -> !life.sentAt().isBefore(anew))
                .filter(life -> isNo(life, forGood))
                .map(Life::receiver)
                .distinct()
                .count();
    }

    private boolean isNo(Life life, boolean forGood) {
        var stands = life.standsAt(at);
        if (FOR_GOOD.contains(stands)) return true;
        return stands.equals("DECLINED") && (!forGood || !statusSince(life).isAfter(at.minus(UNDOABLE)));
    }

    private boolean wasTakenOn(Life life) {
        boolean taken = false;
        for (var entry : life.timeline()) {
            if (entry.at().isAfter(at)) break;
            if (entry.move().equals("ANSWER_UNDONE")) taken = false;
            else if (entry.to().equals("ACCEPTED")) taken = true;
        }
        return taken;
    }

    private Instant latest(Predicate<Life> which) {
        return lately.stream()
                .filter(which)
                .map(this::statusSince)
                .filter(since::isBefore)
                .max(Comparator.naturalOrder())
                .orElse(since);
    }

    private Instant statusSince(Life life) {
        return life.standing(Set.of(life.standsAt(at))).stream()
                .map(Life.Spell::from)
                .filter(from -> !from.isAfter(at))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
