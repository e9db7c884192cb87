package org.punte.web.refusal;

import java.util.UUID;

/** Fired, apart from the request, when an account was refused too often. {@code day} counts the quiet times since 1970, days as it is set, and is that of the last refusal. */
public record RefusedAgain(UUID account, UUID agency, int day) {}
