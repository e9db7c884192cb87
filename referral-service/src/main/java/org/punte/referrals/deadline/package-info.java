/** Every moment of a referral's clock, from rules, settings and calendars. */
@NullMarked
package org.punte.referrals.deadline;

import org.jspecify.annotations.NullMarked;
