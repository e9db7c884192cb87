/** Services that are closed for a while. */
@NullMarked
package org.punte.referrals.interruption;

import org.jspecify.annotations.NullMarked;
