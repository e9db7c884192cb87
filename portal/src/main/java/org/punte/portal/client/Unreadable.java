package org.punte.portal.client;

/** What was typed into a form cannot be read; no service was asked. It is said back to whoever typed it, and nowhere else. */
public final class Unreadable extends Refused {
    private final transient String typed;

    public Unreadable(String typed) {
        super(400, Problem.of("/problems/invalid-input", null));
        this.typed = typed;
    }

    public String typed() {
        return typed;
    }
}
