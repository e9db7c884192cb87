package org.punte.referrals.next;

import java.util.UUID;

/** An agency that could be asked next. */
record CandidateView(UUID agency) {}
