package org.punte.portal.team;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.desk.DeskItem;
import org.punte.portal.client.identity.Colleague;
import org.punte.portal.page.Moment;

/**
 * An item of the desk with the names that its readers know.
 *
 * @param others who has it beside the reader
 * @param claimed the reader has said so, and can say that it is over
 * @param colleagues to whom the reader may give it
 */
record DeskLine(
        DeskItem item,
        String sender,
        List<String> others,
        boolean mine,
        boolean claimed,
        @Nullable Moment due,
        List<Colleague> colleagues) {
    public UUID id() {
        return item.id();
    }

    /** Nobody has it who could still do something. */
    public boolean isFree() {
        return item.holders().isEmpty();
    }
}
