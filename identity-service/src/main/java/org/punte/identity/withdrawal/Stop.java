package org.punte.identity.withdrawal;

import static org.punte.web.problem.CommonProblem.INVALID_INPUT;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.identity.consent.ConsentView;
import org.punte.identity.vault.Category;

/** What is to stop. Refuses, as {@code invalid-input}, what does not go together. */
record Stop(
        Act act,
        @Nullable UUID consent,
        @Nullable UUID receiver,
        @Nullable Category category) {
    /** The four ways to change one's mind. */
    enum Act {
        /** This one consent, and what goes on under it. */
        STOP_SERVICE,
        /** Everything that one agency may be told. */
        STOP_AGENCY,
        /** One category, everywhere or at one agency. */
        STOP_CATEGORY,
        /** Everything that was agreed to. */
        STOP_ALL
    }

    Stop {
        if ((act == Act.STOP_SERVICE) != (consent != null))
            throw INVALID_INPUT.because("consent goes with STOP_SERVICE, and only with it");
        if ((act == Act.STOP_CATEGORY) != (category != null))
            throw INVALID_INPUT.because("category goes with STOP_CATEGORY, and only with it");
        if (act == Act.STOP_AGENCY && receiver == null) throw INVALID_INPUT.because("receiver: stop telling whom?");
        if (receiver != null && act != Act.STOP_AGENCY && act != Act.STOP_CATEGORY)
            throw INVALID_INPUT.because("receiver goes with STOP_AGENCY and STOP_CATEGORY");
    }

    static Stop service(UUID consent) {
        return new Stop(Act.STOP_SERVICE, consent, null, null);
    }

    /** Whether a consent that stands is touched. What does not rest on somebody's wish is not. */
    boolean touches(ConsentView standing) {
        if (!standing.basis().endsWithWish()) return false;
        return switch (act) {
            case STOP_SERVICE -> standing.id().equals(consent);
            case STOP_AGENCY -> receiver != null && receiver.equals(standing.receiver());
            case STOP_CATEGORY ->
                standing.categories().contains(category) && (receiver == null || receiver.equals(standing.receiver()));
            case STOP_ALL -> true;
        };
    }

    /** Whether a consent that it touches goes on without one category. */
    boolean narrows(ConsentView touched) {
        return act == Act.STOP_CATEGORY && touched.categories().size() > 1;
    }
}
