package org.punte.portal.client.openstep;

import org.jspecify.annotations.Nullable;

/** Nothing more is to be done about it. */
public record PutAway(@Nullable PutAwayReason reason) {}
