/** What referral-service says of a referral that waits. */
@NullMarked
package org.punte.portal.client.alarm;

import org.jspecify.annotations.NullMarked;
