package org.punte.referrals.openstep;

import org.jspecify.annotations.Nullable;

/** Nothing more is to be done about it; an emergency that came back a moment ago takes a reason. */
record PutAway(@Nullable PutAwayReason reason) {}
