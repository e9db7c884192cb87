package org.punte.identity.summary;

import java.util.List;
import java.util.UUID;
import org.punte.identity.situation.SituationSummaries.Summary;

/** The coded summary of what happened to a person. */
record SummaryView(UUID person, List<Summary> situations) {
    @Override
    public String toString() {
        return "SummaryView[sealed]";
    }
}
