/** What referral-service says of what waits for our agency. */
@NullMarked
package org.punte.portal.client.openstep;

import org.jspecify.annotations.NullMarked;
