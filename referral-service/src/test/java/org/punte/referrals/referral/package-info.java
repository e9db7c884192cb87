/** The life of a referral, tested over HTTP on a real database. */
@NullMarked
package org.punte.referrals.referral;

import org.jspecify.annotations.NullMarked;
