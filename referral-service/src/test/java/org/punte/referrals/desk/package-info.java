/** Tests of this feature. */
@NullMarked
package org.punte.referrals.desk;

import org.jspecify.annotations.NullMarked;
