/** Parties. */
@NullMarked
package org.punte.referrals.partysending;

import org.jspecify.annotations.NullMarked;
