/** Tests of this feature. */
@NullMarked
package org.punte.referrals.conflict;

import org.jspecify.annotations.NullMarked;
