package org.punte.web.refusal;

import java.util.UUID;

/**
 * Fired, apart from the request, when an account was refused too often.
 *
 * @param day which quiet time since 1970 it was ({@code punte.refusals.quiet}; as it is set, a day)
 */
public record RefusedAgain(UUID account, UUID agency, int day) {}
