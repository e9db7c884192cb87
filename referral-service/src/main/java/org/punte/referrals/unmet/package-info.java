/** Needs that nobody met: the second agency could not help either. A supervisor hears of it, and the network counts it. */
@NullMarked
package org.punte.referrals.unmet;

import org.jspecify.annotations.NullMarked;
