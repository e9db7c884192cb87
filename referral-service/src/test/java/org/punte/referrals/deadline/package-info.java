/** Clocks of a referral. */
@NullMarked
package org.punte.referrals.deadline;

import org.jspecify.annotations.NullMarked;
