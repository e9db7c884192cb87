package org.punte.identity.indicator;

/**
 * Whom and what a set of weights is for.
 *
 * @param complete whether all its weights are there; without them nothing follows from answers
 * @param verified whether somebody held the weights against the original
 */
public record Profile(String code, boolean child, boolean complete, boolean verified, String note) {}
