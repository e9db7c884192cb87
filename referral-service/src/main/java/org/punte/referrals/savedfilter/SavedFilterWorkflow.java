package org.punte.referrals.savedfilter;

import static org.punte.referrals.ReferralProblem.FILTER_NOT_FOUND;
import static org.punte.referrals.ReferralProblem.TOO_MANY_FILTERS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.punte.web.caller.Caller;

/** Saving, listing, forgetting: each for the caller alone. */
@ApplicationScoped
@Transactional
class SavedFilterWorkflow {
    private final SavedFilterRepository filters;
    private final SavedFilterConfig config;
    private final Caller caller;
    private final Clock clock;

    SavedFilterWorkflow(SavedFilterRepository filters, SavedFilterConfig config, Caller caller, Clock clock) {
        this.filters = filters;
        this.config = config;
        this.caller = caller;
        this.clock = clock;
    }

    List<FilterView> mine() {
        return filters.of(caller.agency(), caller.account()).stream()
                .map(FilterView::of)
                .toList();
    }

    /** The same wish twice is kept once. */
    FilterView save(SaveFilter command) {
        var mine = filters.of(caller.agency(), caller.account());
        var kept = mine.stream().filter(filter -> filter.isLike(command)).findFirst();
        if (kept.isPresent()) return FilterView.of(kept.get());
        if (mine.size() >= config.most()) {
            throw TOO_MANY_FILTERS.because("At most %d are kept for one account", config.most());
        }
        var filter = new SavedFilter(command, caller.agency(), caller.account(), clock.instant());
        filters.persistAndFlush(filter);
        return FilterView.of(filter);
    }

    void forget(UUID id) {
        filters.delete(own(id));
    }

    FilterView show(UUID id) {
        return FilterView.of(own(id));
    }

    private SavedFilter own(UUID id) {
        return filters.own(id, caller.agency(), caller.account())
                .orElseThrow(() -> FILTER_NOT_FOUND.because("No saved filter %s", id));
    }
}
