/** Calls. */
@NullMarked
package org.punte.referrals.call;

import org.jspecify.annotations.NullMarked;
