package org.punte.referrals.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.directory.ListingRepository.Filter;
import org.punte.web.page.CursorPage;
import org.punte.web.page.Cursors;

/** The directory page by page, changed last first. */
@ApplicationScoped
@Transactional
class DirectoryLists {
    private final ListingRepository listings;
    private final Directory directory;
    private final Cursors cursors;

    DirectoryLists(ListingRepository listings, Directory directory, Cursors cursors) {
        this.listings = listings;
        this.directory = directory;
        this.cursors = cursors;
    }

    CursorPage<ListingView> page(Filter filter, @Nullable String after, int limit) {
        var list = "directory:" + filter;
        var agencies = directory.agencies();
        var rows = listings.page(agencies.keySet(), filter, cursors.open(list, after), limit);
        return CursorPage.of(rows, limit, last -> cursors.seal(list, last.changedAt, last.id))
                .map(row -> ListingView.of(ServiceEntry.of(row, agencies.get(row.agency))));
    }
}
