package org.punte.referrals.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.year.Life.Spell;

/** Whether something was said when it had to be: soon after it was due, or after the outage in which that was, and not if what it is about was over. */
class Heard {
    /** Between two looks, with time to spare for a slow machine. */
    static final Duration SOON = Duration.ofMinutes(2);

    private final Outages outages;

    Heard(Outages outages) {
        this.outages = outages;
    }

    /** At most once; in the first of the times in which it can be said. */
    void once(String what, List<Instant> said, Window due, List<Spell> whiles) {
        assertThat(said).as(what).hasSizeLessThanOrEqualTo(1);
        once(what, said.isEmpty() ? null : said.get(0), due, whiles);
    }

    /** The same, of what was said or was not. */
    void once(String what, @Nullable Instant said, Window due, List<Spell> whiles) {
        for (var spell : whiles) {
            if (due.from().isAfter(spell.until())) continue;
            var from = Straight.later(due.from(), spell.from()).minus(Running.APART);
            var until = latest(due, spell);
            if (until.isBefore(spell.until())) {
                assertThat(said).as(what).isNotNull().isBetween(from, until);
                return;
            }
            // it was over in the very moment in which it was due: either is right
            if (said != null && !said.isBefore(from) && !said.isAfter(spell.until())) return;
        }
        assertThat(said).as(what).isNull();
    }

    private Instant latest(Window due, Spell spell) {
        var at = Straight.later(due.to(), spell.from());
        return at.equals(Instant.MAX) ? at : outages.looked(at).plus(SOON);
    }
}
