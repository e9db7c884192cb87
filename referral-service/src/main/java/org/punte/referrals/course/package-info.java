/** What happens to a referral that was taken on: begun, completed, given into other hands. */
@NullMarked
package org.punte.referrals.course;

import org.jspecify.annotations.NullMarked;
