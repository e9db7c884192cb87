/** Tests of this feature. */
@NullMarked
package org.punte.referrals.need;

import org.jspecify.annotations.NullMarked;
