package org.punte.identity.detection;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.punte.identity.blindindex.Candidates;
import org.punte.identity.blindindex.Card;
import org.punte.identity.detection.DueRepository.Due;
import org.punte.identity.matching.Shortlist;
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
            candidates.alike(one.agency(), one.person()).ifPresent(found -> tell(one.person(), found));
            due.done(one.person());
        });
    }

    void putOff(Due one, Clock clock) {
        acting.as(one.agency(), () -> due.putOff(one.person(), clock.instant().plus(config.retryAfter())));
    }

    private void tell(UUID person, Candidates.Found found) {
        var others = found.others().stream().collect(toMap(Card::person, Card::traits));
        for (var alike : Shortlist.of(found.one().traits(), others, found.rarity(), config.most()))
            doubles.found(person, alike.who(), alike.features());
    }
}
