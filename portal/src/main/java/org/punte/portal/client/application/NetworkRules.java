package org.punte.portal.client.application;

import org.jspecify.annotations.Nullable;

/** What holds for everybody in this network. */
public record NetworkRules(
        boolean agreementsRequired, @Nullable String name) {}
