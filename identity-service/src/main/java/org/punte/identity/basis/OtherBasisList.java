package org.punte.identity.basis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.punte.web.caller.Caller;
import org.punte.web.page.CursorPage;
import org.punte.web.page.Cursors;

/** The weekly list: every basis other than consent that somebody of the agency used. */
@ApplicationScoped
@Transactional
class OtherBasisList {
    private final OtherBasisRepository bases;
    private final OtherBasisLines lines;
    private final Weeks weeks;
    private final Cursors cursors;
    private final Caller caller;

    OtherBasisList(OtherBasisRepository bases, OtherBasisLines lines, Weeks weeks, Cursors cursors, Caller caller) {
        this.bases = bases;
        this.lines = lines;
        this.weeks = weeks;
        this.cursors = cursors;
        this.caller = caller;
    }

    /** Newest first, without those from whose person the caller stepped aside: a page may be shorter than asked. */
    CursorPage<OtherBasisView> page(@Nullable String week, @Nullable String after, int limit) {
        var asked = weeks.named(week, caller.agency());
        var list = "other-bases:" + asked.name();
        var zone = weeks.zone(caller.agency());
        var rows = bases.of(caller.agency(), asked.begins(zone), asked.ends(zone), cursors.open(list, after), limit);
        var page = CursorPage.of(rows, limit, used -> cursors.seal(list, used.invokedAt, used.conversation));
        var known = page.items().stream().filter(lines::isKnown).map(lines::of).toList();
        return new CursorPage<>(known, page.next());
    }
}
