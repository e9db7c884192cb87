package org.punte.identity.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.punte.web.page.CursorPage;
import org.punte.web.page.Cursors;

/** The network's agencies, page by page. */
@ApplicationScoped
@Transactional
class AgencyList {
    private final AgencyRepository agencies;
    private final Cursors cursors;

    AgencyList(AgencyRepository agencies, Cursors cursors) {
        this.agencies = agencies;
        this.cursors = cursors;
    }

    CursorPage<AgencyView> page(@Nullable AgencyKind kind, @Nullable String county, @Nullable String after, int limit) {
        var list = "agencies:%s:%s".formatted(kind, county);
        var rows = agencies.page(kind, county, cursors.open(list, after), limit);
        return CursorPage.of(rows, limit, a -> cursors.seal(list, a.createdAt, a.id))
                .map(AgencyView::of);
    }
}
