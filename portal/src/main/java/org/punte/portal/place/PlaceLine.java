package org.punte.portal.place;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.directory.Candidates.Reason;
import org.punte.portal.client.directory.Listing;
import org.punte.portal.client.directory.Places;

/** The places of one service in a list: words, and numbers where it is our own. */
record PlaceLine(
        Places.Offered place,
        Places.@Nullable Own own,
        @Nullable Listing listing,
        Instant now) {
    /** Whether somebody is at its desk; null where the hours are not known. */
    public @Nullable Reason desk() {
        if (listing == null) return null;
        return listing.isStaffedAt(now) ? Reason.OPEN_NOW : Reason.CLOSED_NOW;
    }

    public @Nullable String phone() {
        return listing == null ? null : listing.deskPhone();
    }
}
