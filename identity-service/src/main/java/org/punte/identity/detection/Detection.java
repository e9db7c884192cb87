package org.punte.identity.detection;

import static java.util.Comparator.comparingDouble;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.stream.Stream;
import org.punte.identity.blindindex.Candidates;
import org.punte.identity.detection.DueRepository.Due;
import org.punte.identity.matching.Comparison;
import org.punte.identity.possibledouble.DoubleRegister;
import org.punte.web.caller.Acting;

/** Compares one record with those of its agency; what was due and what was found are one commit. */
@ApplicationScoped
@Transactional
class Detection {
    private final DueRepository due;
    private final Candidates candidates;
    private final DoubleRegister doubles;
    private final Acting acting;
    private final DetectionConfig config;

    Detection(DueRepository due, Candidates candidates, DoubleRegister doubles, Acting acting, DetectionConfig config) {
        this.due = due;
        this.candidates = candidates;
        this.doubles = doubles;
        this.acting = acting;
        this.config = config;
    }

    void compare(Due one) {
        acting.as(one.agency(), () -> {
            if (!due.claim(one.person())) return;
            candidates.alike(one.agency(), one.person()).stream()
                    .flatMap(Detection::compared)
                    .sorted(comparingDouble(alike -> alike.how().byChance()))
                    .limit(config.most())
                    .forEach(alike -> doubles.found(
                            one.person(), alike.person(), alike.how().features()));
            due.done(one.person());
        });
    }

    void putOff(Due one, Clock clock) {
        acting.as(one.agency(), () -> due.putOff(one.person(), clock.instant().plus(config.retryAfter())));
    }

    private static Stream<Alike> compared(Candidates.Found found) {
        var one = found.one().traits();
        return found.others().stream()
                .flatMap(other -> Comparison.of(one, other.traits(), found.rarity()).stream()
                        .map(how -> new Alike(other.person(), how)));
    }

    private record Alike(UUID person, Comparison how) {}
}
