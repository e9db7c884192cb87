/** What is said, to both sides and once each, of a referral that waits. */
@NullMarked
package org.punte.referrals.alarm;

import org.jspecify.annotations.NullMarked;
