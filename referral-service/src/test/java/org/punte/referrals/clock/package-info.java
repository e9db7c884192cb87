/** Clocks that run, and what happens when they are due. */
@NullMarked
package org.punte.referrals.clock;

import org.jspecify.annotations.NullMarked;
