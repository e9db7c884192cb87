/** What becomes of a place whose referral comes to nothing. */
@NullMarked
package org.punte.referrals.vacancy;

import org.jspecify.annotations.NullMarked;
