/** Candidates for a need. */
@NullMarked
package org.punte.referrals.routing;

import org.jspecify.annotations.NullMarked;
