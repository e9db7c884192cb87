/** Parties. */
@NullMarked
package org.punte.referrals.partyanswer;

import org.jspecify.annotations.NullMarked;
