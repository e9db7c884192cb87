/** Agencies that leave. */
@NullMarked
package org.punte.referrals.closing;

import org.jspecify.annotations.NullMarked;
