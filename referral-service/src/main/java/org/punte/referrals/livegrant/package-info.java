/** Whether a referral's grant opens the person to the caller at this moment; identity-service knows, and is asked in the name of who asks. */
@NullMarked
package org.punte.referrals.livegrant;

import org.jspecify.annotations.NullMarked;
