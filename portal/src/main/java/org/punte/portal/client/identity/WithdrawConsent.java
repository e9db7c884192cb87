package org.punte.portal.client.identity;

import org.jspecify.annotations.Nullable;

/** Ends a consent. Who asked, how, whether the person was alone and, if not, whether it was free, is kept. */
public record WithdrawConsent(
        String asked,
        String how,
        boolean alone,
        @Nullable Boolean free,
        @Nullable String remark) {}
