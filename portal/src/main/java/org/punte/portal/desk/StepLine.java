package org.punte.portal.desk;

import org.jspecify.annotations.Nullable;
import org.punte.portal.client.openstep.OpenStep;
import org.punte.portal.page.Moment;

/** Something that waits for us, with its times in the reader's zone; without {@code due} nobody said by when. */
record StepLine(
        OpenStep step,
        String agency,
        Moment since,
        @Nullable Moment due) {}
