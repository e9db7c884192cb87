/** What becomes of a place that was given: somebody comes, or the referral comes to nothing. */
@NullMarked
package org.punte.referrals.vacancy;

import org.jspecify.annotations.NullMarked;
