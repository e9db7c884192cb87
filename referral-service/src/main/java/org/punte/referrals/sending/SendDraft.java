package org.punte.referrals.sending;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sends a draft, under the consent that it names or under the one given here. */
record SendDraft(@Nullable UUID consent) {}
