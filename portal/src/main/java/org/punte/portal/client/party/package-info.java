/** Referrals that are sent and answered together, as referral-service tells of them. */
@NullMarked
package org.punte.portal.client.party;

import org.jspecify.annotations.NullMarked;
