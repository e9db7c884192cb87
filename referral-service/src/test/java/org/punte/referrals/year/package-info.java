/** A simulated year of a network: random silence, declines, withdrawals and crashes, and what must be true at its end. */
@NullMarked
package org.punte.referrals.year;

import org.jspecify.annotations.NullMarked;
