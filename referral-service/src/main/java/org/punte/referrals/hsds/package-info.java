/** The directory as Open Referral's Human Services Data Specification 3.0 reads it: read only, signed in, by county. */
@NullMarked
package org.punte.referrals.hsds;

import org.jspecify.annotations.NullMarked;
