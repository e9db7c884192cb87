/** The rule book and the code say the same. */
@NullMarked
package org.punte.referrals.life;

import org.jspecify.annotations.NullMarked;
