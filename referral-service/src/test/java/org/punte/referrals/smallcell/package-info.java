/** Tests of this feature. */
@NullMarked
package org.punte.referrals.smallcell;

import org.jspecify.annotations.NullMarked;
