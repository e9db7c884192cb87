/** What each side sees of a referral: one, its timeline, and the lists. */
@NullMarked
package org.punte.referrals.reading;

import org.jspecify.annotations.NullMarked;
