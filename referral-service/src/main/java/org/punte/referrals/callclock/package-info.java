/** The time of calls: whoever asked hears when an emergency stays without an offer, and when nobody was chosen in time. */
@NullMarked
package org.punte.referrals.callclock;

import org.jspecify.annotations.NullMarked;
