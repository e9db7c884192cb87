package org.punte.web.problem;

/** Fired while a request is refused that may be a guess, on its thread. */
public record Refused(ProblemType type) {}
