package org.punte.identity.ledger;

import java.util.Arrays;
import java.util.HexFormat;

/** How far a chain reaches. */
record Head(long seq, byte[] hash) {
    /** Before the first reading. */
    static final Head NONE = new Head(0, new byte[32]);

    /** For sealing; {@link #parse} reads it. */
    String text() {
        return seq + ":" + HexFormat.of().formatHex(hash);
    }

    static Head parse(String text) {
        var at = text.indexOf(':');
        return new Head(Long.parseLong(text.substring(0, at)), HexFormat.of().parseHex(text.substring(at + 1)));
    }

    boolean is(Head other) {
        return seq == other.seq && Arrays.equals(hash, other.hash);
    }
}
