package org.punte.portal.client.person;

import org.jspecify.annotations.Nullable;

/** That somebody may be contacted so now. */
public record Permission(
        Channel channel,
        @Nullable String address,
        @Nullable String codeWord,
        @Nullable String mayAnswer) {}
