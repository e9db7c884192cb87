/** What was promised by telephone, as referral-service keeps it. */
@NullMarked
package org.punte.portal.client.promise;

import org.jspecify.annotations.NullMarked;
