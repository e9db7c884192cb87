package org.punte.portal.client.audit;

import java.util.List;

/** What a verification of the ledger found. */
public record Verification(boolean intact, long checked, String head, long waiting, List<Finding> findings) {
    /** What is wrong, and from which place on. */
    public record Finding(String what, long seq) {}
}
