package org.punte.portal.team;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.desk.DeskItem;
import org.punte.portal.page.Moment;

/** An item of the desk with the names that its readers know. */
record DeskLine(
        DeskItem item,
        String sender,
        @Nullable String holder,
        boolean mine,
        @Nullable Moment due) {
    public UUID id() {
        return item.id();
    }

    /** Nobody has it who could still do something. */
    public boolean isFree() {
        return item.claimedBy() == null;
    }
}
