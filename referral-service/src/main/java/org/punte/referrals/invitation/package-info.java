/** A call as one of the agencies gets it: asked, offered, declined, confirmed, or not needed any more. */
@NullMarked
package org.punte.referrals.invitation;

import org.jspecify.annotations.NullMarked;
