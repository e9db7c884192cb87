package org.punte.sample.slip;

import static org.punte.web.problem.CommonProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.web.caller.Caller;
import org.punte.web.page.CursorPage;
import org.punte.web.page.Cursors;
import org.punte.web.tag.EntityTags;

/** What one can do with slips. */
@ApplicationScoped
@Transactional
class SlipWorkflow {
    private final SlipRepository slips;
    private final Caller caller;
    private final Cursors cursors;
    private final EntityTags tags;
    private final Clock clock;

    SlipWorkflow(SlipRepository slips, Caller caller, Cursors cursors, EntityTags tags, Clock clock) {
        this.slips = slips;
        this.caller = caller;
        this.cursors = cursors;
        this.tags = tags;
        this.clock = clock;
    }

    SlipView write(WriteSlip command) {
        var slip = new Slip();
        slip.id = UUID.randomUUID();
        slip.agency = caller.agency();
        slip.text = command.text();
        slip.rank = command.rank();
        slip.kind = command.kind();
        slip.writtenAt = clock.instant();
        slips.persistAndFlush(slip);
        return SlipView.of(slip);
    }

    SlipView rewrite(UUID id, WriteSlip command) {
        var slip = find(id);
        tags.requireMatch(slip.version);
        slip.text = command.text();
        slips.flush();
        return SlipView.of(slip);
    }

    SlipView raise(UUID id) {
        var slip = find(id);
        tags.matchIfGiven(slip.version);
        slip.rank++;
        slips.flush();
        return SlipView.of(slip);
    }

    SlipView read(UUID id) {
        return SlipView.of(find(id));
    }

    CursorPage<SlipView> written(@Nullable Kind kind, @Nullable String after, int limit) {
        var list = "slips:" + kind;
        var rows = slips.written(kind, cursors.open(list, after), limit);
        return CursorPage.of(rows, limit, slip -> cursors.seal(list, slip.writtenAt, slip.id))
                .map(SlipView::of);
    }

    private Slip find(UUID id) {
        return slips.findByIdOptional(id).orElseThrow(() -> NOT_FOUND.because("No slip %s", id));
    }
}
