package org.punte.web.problem;

/** Fired while a request is refused, on its thread. */
public record Refused(ProblemType type) {}
