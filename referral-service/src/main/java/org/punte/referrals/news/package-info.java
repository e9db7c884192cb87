/** What other services hear of a referral: ids and codes. */
@NullMarked
package org.punte.referrals.news;

import org.jspecify.annotations.NullMarked;
