/** Who could be asked next when a referral has come back or stays silent, without asking the person again. */
@NullMarked
package org.punte.referrals.next;

import org.jspecify.annotations.NullMarked;
