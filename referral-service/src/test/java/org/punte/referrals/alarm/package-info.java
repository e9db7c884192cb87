/** Tests of the package of the same name. */
@NullMarked
package org.punte.referrals.alarm;

import org.jspecify.annotations.NullMarked;
