package org.punte.portal.client.audit;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import java.util.List;

/** What a verification of the ledger found. */
public record Verification(boolean intact, long checked, String head, long waiting, List<Finding> findings) {
    /** What is wrong, and from which place on. */
    public record Finding(What what, long seq) {}

    /** What can be wrong. */
    public enum What {
        CHANGED,
        MISSING,
        OUT_OF_ORDER,
        WRONG_END,
        @JsonEnumDefaultValue
        OTHER
    }
}
