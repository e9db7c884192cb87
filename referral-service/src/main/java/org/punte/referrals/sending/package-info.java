/** How a referral is sent: behind the gates, and after which one. */
@NullMarked
package org.punte.referrals.sending;

import org.jspecify.annotations.NullMarked;
