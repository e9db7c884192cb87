/** A referral itself: its row, whose it is, the one door through which it moves, and what moves it without anybody asking. */
@NullMarked
package org.punte.referrals.referral;

import org.jspecify.annotations.NullMarked;
