/** What a good referral brings, looked at before it is sent: it warns, and never stops help. */
@NullMarked
package org.punte.referrals.quality;

import org.jspecify.annotations.NullMarked;
