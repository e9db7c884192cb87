/** Weekly hours: of a desk, of a service. */
@NullMarked
package org.punte.referrals.hours;

import org.jspecify.annotations.NullMarked;
