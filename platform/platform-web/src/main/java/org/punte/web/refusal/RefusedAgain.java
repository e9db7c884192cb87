package org.punte.web.refusal;

import java.util.UUID;

/** Fired, apart from the request, when an account was refused too often. {@code window} counts the stretches of time since 1970 and is that of the last refusal. */
public record RefusedAgain(UUID account, UUID agency, int window) {}
