/** Which counts may be shown to others: small ones not, nor those from which a small one follows. Knows no database and no referral. */
@NullMarked
package org.punte.referrals.smallcell;

import org.jspecify.annotations.NullMarked;
