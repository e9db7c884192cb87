/** How somebody likes to look at the desk, kept for the next time. */
@NullMarked
package org.punte.referrals.savedfilter;

import org.jspecify.annotations.NullMarked;
