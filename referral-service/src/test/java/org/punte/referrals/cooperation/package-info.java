/** Which agencies may refer to each other. */
@NullMarked
package org.punte.referrals.cooperation;

import org.jspecify.annotations.NullMarked;
