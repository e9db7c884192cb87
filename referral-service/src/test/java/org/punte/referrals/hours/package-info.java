/** Weekly hours. */
@NullMarked
package org.punte.referrals.hours;

import org.jspecify.annotations.NullMarked;
