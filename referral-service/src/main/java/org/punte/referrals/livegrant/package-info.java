/** Whether a referral's grant opens the person to the caller: as identity-service told it, or as it answers in the name of who asks. */
@NullMarked
package org.punte.referrals.livegrant;

import org.jspecify.annotations.NullMarked;
