package org.punte.identity.encounter;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.punte.identity.identification.Account;
import org.punte.identity.identification.Danger;
import org.punte.identity.identification.HowMet;
import org.punte.identity.identification.Interview;
import org.punte.identity.identification.Refusal;
import org.punte.identity.identification.Reported;
import org.punte.identity.told.Documents;

/** Which part of a contact lies in which column: the categories are the unit of sealing. */
@ApplicationScoped
class EncounterParts {
    private final Documents documents;

    EncounterParts(Documents documents) {
        this.documents = documents;
    }

    /** What belongs to no category that could be shared. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Narrative(
            @Nullable Account account,
            @Nullable Interview interview,
            @Nullable Refusal refusal) {
        @Override
        public String toString() {
            return "Narrative[sealed]";
        }
    }

    void keep(Encounter encounter, WriteEncounter told) {
        encounter.summary = sealed(encounter, "summary", told.howMet());
        encounter.risk = sealed(encounter, "risk", told.danger());
        encounter.legal = sealed(encounter, "legal", told.reported());
        encounter.narrative =
                sealed(encounter, "narrative", new Narrative(told.account(), told.interview(), told.refusal()));
    }

    WriteEncounter open(Encounter encounter) {
        var narrative = opened(encounter, "narrative", encounter.narrative, Narrative.class);
        return new WriteEncounter(
                opened(encounter, "summary", encounter.summary, HowMet.class),
                opened(encounter, "risk", encounter.risk, Danger.class),
                opened(encounter, "legal", encounter.legal, Reported.class),
                narrative == null ? null : narrative.account(),
                narrative == null ? null : narrative.interview(),
                narrative == null ? null : narrative.refusal());
    }

    private byte @Nullable [] sealed(Encounter encounter, String column, @Nullable Object part) {
        return part == null ? null : documents.seal(encounter.place(column), part);
    }

    private <T> @Nullable T opened(Encounter encounter, String column, byte @Nullable [] sealed, Class<T> type) {
        return sealed == null ? null : documents.open(encounter.place(column), sealed, type);
    }
}
