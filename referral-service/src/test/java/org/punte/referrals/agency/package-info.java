/** Calendars of agencies. */
@NullMarked
package org.punte.referrals.agency;

import org.jspecify.annotations.NullMarked;
