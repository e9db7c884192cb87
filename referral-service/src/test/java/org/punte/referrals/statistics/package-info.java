/** Tests of this feature. */
@NullMarked
package org.punte.referrals.statistics;

import org.jspecify.annotations.NullMarked;
