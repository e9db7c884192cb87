package org.punte.identity.reflection;

import static jakarta.transaction.Transactional.TxType.MANDATORY;
import static org.punte.identity.vault.Category.LEGAL;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.punte.identity.period.Details;
import org.punte.identity.period.OfferReflection;
import org.punte.identity.told.Documents;
import org.punte.identity.told.OwnRecord;
import org.punte.identity.vault.Category;
import org.punte.web.caller.Caller;
import org.punte.web.problem.Rejection;

/** Keeps periods sealed, and opens them for whoever works with the person. */
@ApplicationScoped
@Transactional(MANDATORY)
class ReflectionKeeping {
    private static final Set<Category> READ = Set.of(LEGAL);

    private final ReflectionRepository periods;
    private final Documents documents;
    private final OwnRecord own;
    private final Caller caller;
    private final Clock clock;

    ReflectionKeeping(ReflectionRepository periods, Documents documents, OwnRecord own, Caller caller, Clock clock) {
        this.periods = periods;
        this.documents = documents;
        this.own = own;
        this.caller = caller;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    void requirePerson(UUID person) {
        own.requirePerson(person, READ);
    }

    boolean isOpen(UUID person) {
        return periods.isOpen(person);
    }

    List<Reflection> of(UUID person) {
        return periods.of(person);
    }

    /** Held until the transaction ends: a worker and the clock act one after the other. */
    Reflection lock(UUID id, Supplier<Rejection> unknown) {
        return own.require(periods.lock(id), READ, unknown);
    }

    Reflection add(UUID person, ReflectionState state, OfferReflection offer) {
        var period = new Reflection(person, caller.agency(), state, caller.account(), clock.instant());
        period.details = documents.seal(period.place(), Details.of(offer));
        periods.persistAndFlush(period);
        return period;
    }

    void change(Reflection period, UnaryOperator<Details> change) {
        period.details = documents.seal(period.place(), change.apply(details(period)));
        periods.flush();
    }

    ReflectionView view(Reflection period) {
        return ReflectionView.of(period, details(period));
    }

    private Details details(Reflection period) {
        return documents.open(period.place(), period.details, Details.class);
    }
}
