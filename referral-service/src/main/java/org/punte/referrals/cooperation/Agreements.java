package org.punte.referrals.cooperation;

import java.util.Map;
import java.util.UUID;

/** What the caller's agency has agreed with every other one. */
public final class Agreements {
    private final boolean required;
    private final Map<UUID, AgreementState> states;

    Agreements(boolean required, Map<UUID, AgreementState> states) {
        this.required = required;
        this.states = states;
    }

    /** Where the network asks for none. */
    public static Agreements notNeeded() {
        return new Agreements(false, Map.of());
    }

    /** What matters for sending there. */
    public enum Standing {
        NOT_NEEDED,
        MISSING,
        OVER,
        LIVE
    }

    /** With this agency. */
    public Standing with(UUID agency) {
        if (!required) return Standing.NOT_NEEDED;
        return switch (states.getOrDefault(agency, AgreementState.NONE)) {
            case NONE -> Standing.MISSING;
            case OVER -> Standing.OVER;
            case LIVE -> Standing.LIVE;
        };
    }
}
