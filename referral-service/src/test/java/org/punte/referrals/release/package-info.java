/** Tests of this feature. */
@NullMarked
package org.punte.referrals.release;

import org.jspecify.annotations.NullMarked;
