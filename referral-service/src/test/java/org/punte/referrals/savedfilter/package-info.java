/** Tests of this feature. */
@NullMarked
package org.punte.referrals.savedfilter;

import org.jspecify.annotations.NullMarked;
