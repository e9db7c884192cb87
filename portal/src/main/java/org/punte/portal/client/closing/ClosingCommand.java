package org.punte.portal.client.closing;

import java.util.UUID;

/** What is done while an agency closes. */
public final class ClosingCommand {
    /** Says how a person was provided for. */
    public record Settle(How how) {}

    /** How somebody is provided for. */
    public enum How {
        HANDED_OVER,
        AT_REST
    }

    /** Proposes who decides at an agency where nobody is left. */
    public record NameGuardian(UUID agency, UUID guardian, String reason) {}

    private ClosingCommand() {}
}
