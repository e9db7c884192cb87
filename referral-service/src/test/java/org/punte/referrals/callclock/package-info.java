/** Calls that nobody answers. */
@NullMarked
package org.punte.referrals.callclock;

import org.jspecify.annotations.NullMarked;
