package org.punte.referrals.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.desk.DeskRepository.Reader;
import org.punte.web.caller.Caller;
import org.punte.web.page.CursorPage;
import org.punte.web.page.Cursors;

/** The desk page by page, what was due first first. */
@ApplicationScoped
@Transactional
class DeskReading {
    private final DeskRepository items;
    private final Caller caller;
    private final Cursors cursors;
    private final Clock clock;

    DeskReading(DeskRepository items, Caller caller, Cursors cursors, Clock clock) {
        this.items = items;
        this.caller = caller;
        this.cursors = cursors;
        this.clock = clock;
    }

    DeskPage page(DeskFilter filter, @Nullable String after, int limit) {
        var list = "desk:" + filter;
        if (after == null) {
            var seen = items.first(reader(), filter, limit);
            var page = CursorPage.of(seen.items(), limit, last -> cursor(list, last));
            return new DeskPage(page.items(), page.next(), seen.counts());
        }
        var rows = items.after(reader(), filter, cursors.open(list, after), limit);
        var page = CursorPage.of(rows, limit, last -> cursor(list, last));
        return new DeskPage(page.items(), page.next(), null);
    }

    Optional<DeskItem> find(Reader reader, UUID id) {
        return items.find(reader, id);
    }

    Reader reader() {
        return new Reader(caller.agency(), caller.account(), clock.instant());
    }

    private String cursor(String list, DeskItem last) {
        return cursors.seal(list, last.dueAt() == null ? DeskItemRepository.NEVER : last.dueAt(), last.id());
    }
}
