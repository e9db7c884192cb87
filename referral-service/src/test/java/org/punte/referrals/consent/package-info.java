/** The gate in front of sending, and what fills it. */
@NullMarked
package org.punte.referrals.consent;

import org.jspecify.annotations.NullMarked;
