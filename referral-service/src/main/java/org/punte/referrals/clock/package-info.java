/** The clocks of a referral: set when it is sent, looked at when they are due, and what follows when nothing has happened. */
@NullMarked
package org.punte.referrals.clock;

import org.jspecify.annotations.NullMarked;
