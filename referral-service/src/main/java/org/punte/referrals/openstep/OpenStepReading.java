package org.punte.referrals.openstep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.openstep.OpenStepRepository.Reader;
import org.punte.referrals.openstep.OpenStepRepository.Since;
import org.punte.web.caller.Caller;
import org.punte.web.caller.Roles;
import org.punte.web.page.CursorPage;
import org.punte.web.page.Cursors;
import org.punte.web.page.Position;

/** Page by page, what is due first first. */
@ApplicationScoped
@Transactional
class OpenStepReading {
    private final OpenStepRepository steps;
    private final OpenStepConfig config;
    private final Caller caller;
    private final Cursors cursors;
    private final Clock clock;

    OpenStepReading(OpenStepRepository steps, OpenStepConfig config, Caller caller, Cursors cursors, Clock clock) {
        this.steps = steps;
        this.config = config;
        this.caller = caller;
        this.cursors = cursors;
        this.clock = clock;
    }

    CursorPage<OpenStep> page(@Nullable String after, int limit) {
        var reader = new Reader(caller.agency(), caller.account(), worksCases(), caller.is(Roles.SUPERVISOR));
        var list = "open-steps:" + reader.sends();
        var at = after == null ? Position.FIRST : cursors.open(list, after);
        return CursorPage.of(
                steps.page(reader, since(), at, limit),
                limit,
                last -> cursors.seal(list, last.dueAt() == null ? OpenStepRepository.NEVER : last.dueAt(), last.id()));
    }

    private boolean worksCases() {
        return caller.is(Roles.CASEWORKER) || caller.is(Roles.SUPERVISOR);
    }

    private Since since() {
        var now = clock.instant();
        return new Since(now, now.minus(config.listed()), now.minus(config.sent()), now.plus(config.draft()));
    }
}
