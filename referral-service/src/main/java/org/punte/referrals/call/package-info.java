/** One need, asked of several agencies at once: the sender confirms one offer, and only that makes a referral. */
@NullMarked
package org.punte.referrals.call;

import org.jspecify.annotations.NullMarked;
