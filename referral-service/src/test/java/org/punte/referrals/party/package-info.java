/** Parties. */
@NullMarked
package org.punte.referrals.party;

import org.jspecify.annotations.NullMarked;
