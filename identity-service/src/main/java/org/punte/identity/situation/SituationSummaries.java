package org.punte.identity.situation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.identity.told.Documents;

/** What may be read of a person's situations under a grant: codes, no words, no day, nobody's name. */
@ApplicationScoped
@Transactional
public class SituationSummaries {
    private final SituationRepository situations;
    private final Documents documents;

    SituationSummaries(SituationRepository situations, Documents documents) {
        this.situations = situations;
        this.documents = documents;
    }

    /**
     * One situation in codes.
     *
     * @param acrossBorders null where no country is known
     */
    public record Summary(
            Set<String> forms,
            String mainForm,
            @Nullable String industry,
            List<String> countries,
            @Nullable Boolean acrossBorders,
            Set<String> recruitmentMethods,
            @Nullable String recruiterRelation,
            Set<String> controlMethods) {
        @Override
        public String toString() {
            return "Summary[sealed]";
        }
    }

    /** Asks nobody whether the caller may, nor the ledger: whoever calls did. */
    public List<Summary> of(UUID person) {
        return situations.of(person).stream()
                .map(found -> documents.open(found.place(), found.codes, SituationCodes.class))
                .map(SituationSummaries::summary)
                .toList();
    }

    private static Summary summary(SituationCodes codes) {
        var countries = codes.stops().stream()
                .map(SituationCodes.Stop::country)
                .distinct()
                .sorted()
                .toList();
        return new Summary(
                codes.forms(),
                codes.mainForm(),
                codes.industry(),
                countries,
                countries.isEmpty() ? null : countries.size() > 1,
                orNone(codes.recruitmentMethods()),
                codes.recruiterRelation(),
                orNone(codes.controlMethods()));
    }

    private static Set<String> orNone(@Nullable Set<String> codes) {
        return codes == null ? Set.of() : codes;
    }
}
