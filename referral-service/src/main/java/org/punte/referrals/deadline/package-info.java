/** By when a referral is answered and its service begun. */
@NullMarked
package org.punte.referrals.deadline;

import org.jspecify.annotations.NullMarked;
