/** Who comes into question for a need, with every reason for and against said; nothing is hidden in a number. */
@NullMarked
package org.punte.referrals.routing;

import org.jspecify.annotations.NullMarked;
