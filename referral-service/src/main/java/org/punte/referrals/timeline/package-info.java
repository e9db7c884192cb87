/** What happened to a referral, move by move, and never changed afterwards. */
@NullMarked
package org.punte.referrals.timeline;

import org.jspecify.annotations.NullMarked;
