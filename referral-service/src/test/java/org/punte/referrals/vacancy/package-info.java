/** Tests of this feature. */
@NullMarked
package org.punte.referrals.vacancy;

import org.jspecify.annotations.NullMarked;
