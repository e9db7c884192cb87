/** Needs that nobody met: the second agency could not help either, asked alone or in a call. A supervisor hears of it, and the network counts it. */
@NullMarked
package org.punte.referrals.unmet;

import org.jspecify.annotations.NullMarked;
