/** Which agencies are not available for a person; identity-service knows, and is asked in the name of who asks. */
@NullMarked
package org.punte.referrals.availability;

import org.jspecify.annotations.NullMarked;
