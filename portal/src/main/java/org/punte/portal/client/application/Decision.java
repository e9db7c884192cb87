package org.punte.portal.client.application;

/** What network administrators decide, with what it rests on. */
public final class Decision {
    /** Rests on a check. */
    public record Checked(Check check) {}

    /** Rests on a reason. */
    public record Reasoned(String reason) {}

    private Decision() {}
}
