/** How a receiver answers several referrals that were sent as one, in one step. */
@NullMarked
package org.punte.referrals.partyanswer;

import org.jspecify.annotations.NullMarked;
