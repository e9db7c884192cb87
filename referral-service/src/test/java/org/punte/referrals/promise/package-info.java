/** What was promised by telephone: recorded, confirmed, denied, and quiet meanwhile. */
@NullMarked
package org.punte.referrals.promise;

import org.jspecify.annotations.NullMarked;
