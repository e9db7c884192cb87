/** A referral and its whole life: sent, acknowledged, accepted or declined, served, completed. */
@NullMarked
package org.punte.referrals.referral;

import org.jspecify.annotations.NullMarked;
