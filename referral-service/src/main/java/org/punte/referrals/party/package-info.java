/** Which referrals were sent as one, for people who belong together, and what that means for their answer. */
@NullMarked
package org.punte.referrals.party;

import org.jspecify.annotations.NullMarked;
