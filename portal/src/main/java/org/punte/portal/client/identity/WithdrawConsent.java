package org.punte.portal.client.identity;

import org.jspecify.annotations.Nullable;

/** Ends a consent. Who asked, how, and whether the person was alone is kept. */
public record WithdrawConsent(
        String asked, String how, boolean alone, @Nullable String remark) {}
