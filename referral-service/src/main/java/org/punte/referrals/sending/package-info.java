/** How a referral comes into the world: drafted, and sent behind the gates. */
@NullMarked
package org.punte.referrals.sending;

import org.jspecify.annotations.NullMarked;
