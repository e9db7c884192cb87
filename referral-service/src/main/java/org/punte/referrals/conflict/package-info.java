/** Who must not deal with a referral, because somebody in it is close to them: to them it does not exist any more. */
@NullMarked
package org.punte.referrals.conflict;

import org.jspecify.annotations.NullMarked;
