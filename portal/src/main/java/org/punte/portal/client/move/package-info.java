/** The moves of a referral beyond yes, no and done, as referral-service offers them. */
@NullMarked
package org.punte.portal.client.move;

import org.jspecify.annotations.NullMarked;
