/** Services that are closed for a while: nothing is sent there, and what was sent is flagged. */
@NullMarked
package org.punte.referrals.interruption;

import org.jspecify.annotations.NullMarked;
