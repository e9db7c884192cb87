/** referral-service as the portal sees it: referrals and their moves. */
@NullMarked
package org.punte.portal.client.referral;

import org.jspecify.annotations.NullMarked;
