package org.punte.identity.link;

import static org.punte.web.problem.CommonProblem.INVALID_INPUT;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Links two records with both of whom one works. Of PARENT {@code one} is the parent. */
record MakeLink(
        @NotNull LinkKind kind,
        @NotNull UUID one,
        @NotNull UUID other,
        @NotNull LinkReason reason) {
    void require() {
        if (one.equals(other)) throw INVALID_INPUT.because("one and other are the same record");
        if (reason == LinkReason.SUPERVISOR_DECIDED)
            throw INVALID_INPUT.because("SUPERVISOR_DECIDED stands where a possible double was decided");
    }
}
