package org.punte.referrals.quality;

import java.util.List;

/** What to look at again; {@code unchecked} is what could not be looked at now. */
record QualityView(List<Warning> warnings, List<Warning> unchecked) {}
