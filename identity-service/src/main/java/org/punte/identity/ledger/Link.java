package org.punte.identity.ledger;

/** A reading in its place: which one of its agency, what stands before it, and the hash over both. */
record Link(Reading reading, long seq, byte[] previous, byte[] hash) {
    /** The place after {@code head}. */
    static Link after(Head head, Reading reading) {
        var seq = head.seq() + 1;
        return new Link(reading, seq, head.hash(), reading.hash(seq, head.hash()));
    }

    Head head() {
        return new Head(seq, hash);
    }
}
