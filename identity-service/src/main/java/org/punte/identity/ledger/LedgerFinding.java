package org.punte.identity.ledger;

/** What is wrong in a chain, and from which place on. */
record LedgerFinding(What what, long seq) {
    /** Kinds are API. */
    enum What {
        /** This row is not what was chained. */
        CHANGED,
        /** Rows before this one are gone. */
        MISSING,
        /** This row does not follow what stands before it: reordered, or put in another's place. */
        OUT_OF_ORDER,
        /** The chain ends elsewhere than it should: rows are gone at its end, or somebody else wrote some. */
        WRONG_END
    }
}
