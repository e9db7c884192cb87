package org.punte.web.problem;

/** One thing wrong with one member of a request. Never repeats the value that was sent. */
public record FieldError(String field, String message) {}
