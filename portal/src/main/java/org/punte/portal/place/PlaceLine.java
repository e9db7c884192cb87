package org.punte.portal.place;

import org.jspecify.annotations.Nullable;
import org.punte.portal.client.directory.Candidates.Reason;
import org.punte.portal.client.directory.Places;

/** The places of one service in a list: words, and numbers where it is our own. */
record PlaceLine(Places.Offered place, Places.@Nullable Own own) {
    /** Whether somebody is at its desk. */
    public Reason desk() {
        return place.deskStaffed() ? Reason.OPEN_NOW : Reason.CLOSED_NOW;
    }
}
