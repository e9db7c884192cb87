/** What is known of one referral, for whoever may see it, and what its moves have brought. */
@NullMarked
package org.punte.referrals.sheet;

import org.jspecify.annotations.NullMarked;
